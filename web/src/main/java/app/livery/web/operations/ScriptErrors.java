package app.livery.web.operations;

import app.livery.kernel.CurrentCall;
import app.livery.operations.errors.Incidents;
import app.livery.web.ui.SameOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes what goes wrong in the scripts of our pages into the error log. Pages send it by
 * themselves, strangers' pages too, so only pages of this host are heard, only short reports, and
 * of each address only so many a minute.
 */
@WebServlet(urlPatterns = "/script-error")
public class ScriptErrors extends HttpServlet {
  private static final int LONGEST = 8192;

  private final ScriptErrorLimit limit = new ScriptErrorLimit();

  @Inject Incidents incidents;
  @Inject CurrentCall call;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(take(request));
  }

  private int take(HttpServletRequest request) throws IOException {
    boolean told = SameOrigin.isTold(request::getHeader);
    if (!told || !SameOrigin.isOwn(request::getHeader)) return HttpServletResponse.SC_FORBIDDEN;
    if (!limit.allows(call.get().address())) return 429;
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    Optional<ScriptError> error = ScriptError.read(body);
    error.ifPresent(one -> incidents.reportScript(one.message(), one.place(), one.stack()));
    return error.isPresent()
        ? HttpServletResponse.SC_NO_CONTENT
        : HttpServletResponse.SC_BAD_REQUEST;
  }
}
