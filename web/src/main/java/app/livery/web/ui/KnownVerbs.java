package app.livery.web.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses what no page can answer, such as PATCH; the API has verbs of its own. */
@WebFilter(
    filterName = "verbs",
    urlPatterns = "/*",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class KnownVerbs implements Filter {
  private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (KNOWN.contains(http.getMethod()) || http.getRequestURI().startsWith("/api/")) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Allow", "GET, HEAD, POST");
    answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
