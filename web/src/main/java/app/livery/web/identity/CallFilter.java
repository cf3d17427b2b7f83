package app.livery.web.identity;

import app.livery.identity.Recognising;
import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The first thing each request meets: whose host is this, who calls. An unknown host is a 404. */
@WebFilter(
    filterName = "call",
    urlPatterns = "/*",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class CallFilter implements Filter {
  /** The cookie that carries a session's secret. */
  public static final String COOKIE = "sid";

  private static final String BEARER = "Bearer ";

  @Inject TenantDirectory directory;
  @Inject Recognising recognising;
  @Inject CurrentCall call;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String host = HostName.of(http.getHeader("Host")).orElse("");
    Optional<TenantRef> tenant = directory.byHost(host);
    if (tenant.isEmpty() && !host.equals(directory.platformHost()) && !isProbe(http)) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String requestId = Ids.next().toString();
    call.open(new Call(tenant.orElse(null), Actor.STRANGER, requestId, http.getRemoteAddr()));
    try {
      call.open(call.get().withActor(actor(http)));
      chain.doFilter(request, response);
    } finally {
      call.close();
    }
  }

  /** Probes of health and metrics come by address, not by host name. */
  private static boolean isProbe(HttpServletRequest http) {
    return http.getRequestURI().startsWith("/health")
        || http.getRequestURI().startsWith("/metrics");
  }

  private Actor actor(HttpServletRequest http) {
    String authorization = http.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER))
      return recognising.byKey(authorization.substring(BEARER.length()).strip());
    return cookie(http).map(recognising::bySession).orElse(Actor.STRANGER);
  }

  private static Optional<String> cookie(HttpServletRequest http) {
    if (http.getCookies() == null) return Optional.empty();
    for (Cookie cookie : http.getCookies())
      if (COOKIE.equals(cookie.getName())) return Optional.of(cookie.getValue());
    return Optional.empty();
  }
}
