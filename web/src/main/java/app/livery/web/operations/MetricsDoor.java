package app.livery.web.operations;

import app.livery.kernel.Settings;
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
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Keeps the server's figures from strangers: whoever has {@code LIVERY_METRICS_TOKEN} may read them
 * or, where that is not set, programs on the machine itself that come without a proxy.
 */
@WebFilter(
    filterName = "metrics",
    urlPatterns = {"/metrics", "/metrics/*"},
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class MetricsDoor implements Filter {
  private static final String[] PROXIED = {"X-Forwarded-For", "Forwarded", "X-Real-IP"};

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String token = Settings.get("LIVERY_METRICS_TOKEN", "");
    if (token.isEmpty() ? isFromHere(http) : brings(token, http)) chain.doFilter(request, response);
    else ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private static boolean brings(String token, HttpServletRequest http) {
    String brought = String.valueOf(http.getHeader("Authorization"));
    return MessageDigest.isEqual(bytes("Bearer " + token), bytes(brought));
  }

  private static boolean isFromHere(HttpServletRequest http) throws IOException {
    for (String header : PROXIED) if (http.getHeader(header) != null) return false;
    return InetAddress.getByName(http.getRemoteAddr()).isLoopbackAddress();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
