package app.livery.web.branding;

import app.livery.branding.Hash;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.servlet.BufferedHttpServletResponse;

/**
 * Sends what the designer shows beside the choices only when it has changed: browsers keep it and
 * ask each time whether it still holds.
 */
@WebFilter(
    urlPatterns = {
      "/preview-console",
      "/preview-join",
      "/preview-sign-in",
      "/look-preview/look",
      "/look-preview/mail",
      "/look-preview/picture.svg"
    })
public class UnchangedPreviews implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    BufferedHttpServletResponse made = new BufferedHttpServletResponse(answer);
    chain.doFilter(request, made);
    if (answer.isCommitted()) return;
    byte[] body = made.getBuffer();
    if (answer.getStatus() == HttpServletResponse.SC_OK) {
      String tag = '"' + Hash.of(new String(body, StandardCharsets.UTF_8)) + '"';
      answer.setHeader("Cache-Control", "private, no-cache");
      answer.setHeader("ETag", tag);
      if (tag.equals(((HttpServletRequest) request).getHeader("If-None-Match"))) {
        answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    answer.getOutputStream().write(body);
  }
}
