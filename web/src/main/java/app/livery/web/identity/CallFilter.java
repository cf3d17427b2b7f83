package app.livery.web.identity;

import app.livery.identity.Entered;
import app.livery.identity.Recognised;
import app.livery.identity.Recognising;
import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.operations.maintenance.MaintenanceBoard;
import app.livery.operations.maintenance.MaintenanceNotice;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.inject.Inject;
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
import java.util.Optional;

/**
 * The first thing each request meets: whose host is this, who calls. An unknown host is a 404, a
 * tenant that is closed answers 503. Hosts come from the {@code Host} header alone.
 */
@WebFilter(
    filterName = "call",
    urlPatterns = "/*",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class CallFilter implements Filter {
  /**
   * Request attribute of a tenant that is closed, for the error page: its status, or the notice of
   * its maintenance.
   */
  public static final String CLOSED = "livery.closed";

  private static final String BEARER = "Bearer ";

  @Inject TenantDirectory directory;
  @Inject Recognising recognising;
  @Inject MaintenanceBoard board;
  @Inject CurrentCall call;

  private final ClientAddress clients = ClientAddress.fromSettings();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String requestId = RequestId.of(http.getHeader(RequestId.HEADER));
    answer.setHeader(RequestId.HEADER, requestId);
    String host = HostName.named(http).orElse("");
    Optional<TenantRef> tenant = directory.byHost(host);
    if (tenant.isEmpty() && !host.equals(directory.platformHost()) && !isProbe(http)) {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    call.open(new Call(tenant.orElse(null), Actor.STRANGER, requestId, clients.of(http)));
    http.setAttribute(Call.class.getName(), call.get());
    try {
      if (tenant.isPresent() && isClosed(tenant.get(), http, answer)) return;
      if (!isProbe(http)) call.open(recognise(http));
      http.setAttribute(Call.class.getName(), call.get());
      chain.doFilter(request, response);
    } finally {
      call.close();
    }
  }

  /** Sends people of a closed tenant to a calm page; brand and texts still come through. */
  private boolean isClosed(TenantRef tenant, HttpServletRequest http, HttpServletResponse answer)
      throws IOException {
    if (isProbe(http) || isDressing(http)) return false;
    MaintenanceNotice notice = board.over(tenant).orElse(null);
    if (notice == null && tenant.status().isReachable()) return false;
    http.setAttribute(CLOSED, tenant.status().isReachable() ? notice : tenant.status());
    answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    return true;
  }

  private Call recognise(HttpServletRequest http) {
    String authorization = http.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER))
      return call.get()
          .withActor(recognising.byKey(authorization.substring(BEARER.length()).strip()));
    Recognised recognised =
        SessionCookie.read(http).map(recognising::bySession).orElse(Recognised.STRANGER);
    Here.put(http, recognised);
    return inside(recognised, http).orElse(call.get().withActor(recognised.actor()));
  }

  /** The call of a member of the staff who is inside a tenant; empty for everybody else. */
  private Optional<Call> inside(Recognised recognised, HttpServletRequest http) {
    Entered entered = recognised.entered();
    if (entered == null || PlatformPaths.contain(http.getRequestURI())) return Optional.empty();
    Actor actor = recognised.actor().entering(entered.reason());
    return directory
        .byId(entered.tenant())
        .map(tenant -> call.get().withTenant(tenant).withActor(actor));
  }

  /** Probes and the front's questions come by address, not by host name. */
  private static boolean isProbe(HttpServletRequest http) {
    return http.getRequestURI().startsWith("/health")
        || http.getRequestURI().startsWith(Inside.PATHS)
        || http.getRequestURI().startsWith("/metrics");
  }

  /** What the calm page itself is dressed in. */
  private static boolean isDressing(HttpServletRequest http) {
    String path = http.getRequestURI();
    return path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/theme/")
        || path.startsWith("/brand/")
        || path.equals("/favicon.ico");
  }
}
