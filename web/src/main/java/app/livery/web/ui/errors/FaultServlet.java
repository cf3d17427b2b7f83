package app.livery.web.ui.errors;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.operations.maintenance.MaintenanceNotice;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.identity.CallFilter;
import app.livery.web.identity.HostName;
import app.livery.web.ui.Language;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Words;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;

/**
 * Stands behind every error of the container: a page in the tenant's brand, a problem for programs,
 * or, where nobody lives at the host, a page that names no brand at all.
 *
 * <p>The container comes here after the filters are through, so the call is opened again from what
 * {@code CallFilter} left on the request.
 */
@WebServlet(urlPatterns = "/fault")
public class FaultServlet extends HttpServlet {
  private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 410, 500, 503);
  private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");

  /** It knows no brand, and so wears nothing: language, direction, title, sentence. */
  private static final String NOWHERE =
      "<!DOCTYPE html><html lang=\"%1$s\" dir=\"%2$s\"><head><meta charset=\"utf-8\">"
          + "<meta name=\"viewport\" content=\"width=device-width\"><title>%3$s</title>"
          + "<link rel=\"icon\" href=\"data:,\"></head><body><h1>%3$s</h1><p>%4$s</p></body></html>";

  @Inject CurrentCall call;
  @Inject TenantDirectory directory;
  @Inject PageReader reader;
  @Inject FaultLog log;
  @Inject Clock clock;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Call known = known(request);
    int status = status(request);
    response.setStatus(status);
    Object closed = request.getAttribute(CallFilter.CLOSED);
    if (closed instanceof MaintenanceNotice notice)
      response.setHeader("Retry-After", String.valueOf(notice.secondsFrom(clock.instant())));
    else if (status == 503 && closed == null) response.setHeader("Retry-After", "5");
    if (isForPrograms(request)) problem(response, status, known);
    else if (known == null) nowhere(response);
    else page(request, response, status, known);
  }

  /** The call as the filter opened it; made from the host where another filter was faster. */
  private Call known(HttpServletRequest request) {
    Call opened = (Call) request.getAttribute(Call.class.getName());
    if (opened != null) return opened;
    String host = HostName.named(request).orElse("");
    TenantRef tenant = directory.byHost(host).orElse(null);
    if (tenant == null && !host.equals(directory.platformHost())) return null;
    return new Call(tenant, Actor.STRANGER, Ids.next().toString(), "");
  }

  private static int status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : asked(request.getParameter("status"));
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return thrown == null ? status : Fault.statusOf(thrown);
  }

  private static int asked(String status) {
    return KNOWN.stream().filter(one -> one.toString().equals(status)).findFirst().orElse(404);
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path != null && path.toString().startsWith("/api/");
  }

  private static void problem(HttpServletResponse response, int status, Call known)
      throws IOException {
    response.setContentType("application/problem+json;charset=UTF-8");
    String request = known == null ? "" : ",\"requestId\":\"" + known.requestId() + "\"";
    response.getWriter().print("{\"type\":\"about:blank\",\"status\":" + status + request + "}");
  }

  private void nowhere(HttpServletResponse response) throws IOException {
    Language language = reader.language();
    Words words = reader.words();
    response.setContentType("text/html;charset=UTF-8");
    response.addHeader("Vary", "Accept-Language");
    response
        .getWriter()
        .print(
            NOWHERE.formatted(
                language.code(),
                language.direction(),
                words.of("nowhere.title"),
                words.of("nowhere.text")));
  }

  private void page(
      HttpServletRequest request, HttpServletResponse response, int status, Call known)
      throws ServletException, IOException {
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Actor actor = known.actor();
    boolean open = call.get().requestId().equals(known.requestId());
    if (!open) call.open(known.withActor(actor));
    try {
      if (thrown != null && status >= 500) log.record(thrown);
      request.setAttribute("fault", new FaultPage(request, status, known));
      request
          .getRequestDispatcher("/WEB-INF/ui/fault.xhtml")
          .forward(asPage(request), new OnePolicy(response));
    } finally {
      if (!open) call.close();
    }
  }

  /** Faces shows pages for its own verbs alone, whatever was tried before. */
  private static HttpServletRequest asPage(HttpServletRequest request) {
    if (OF_PAGES.contains(request.getMethod())) return request;
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
