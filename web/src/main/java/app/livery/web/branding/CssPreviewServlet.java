package app.livery.web.branding;

import app.livery.branding.css.CssRefused;
import app.livery.branding.css.CustomCss;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.Role;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.SameOrigin;
import app.livery.web.ui.Shell;
import app.livery.web.ui.errors.Refusals;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;

/**
 * What the designer asks while somebody types CSS: how it would be sent, or what is wrong with it.
 * Nothing is kept. It is posted because it may be longer than an address.
 */
@WebServlet(urlPatterns = "/look-preview/css")
public class CssPreviewServlet extends HttpServlet {
  @Inject Shell shell;
  @Inject CurrentCall call;
  @Inject PageReader reader;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean own = call.tenant().filter(tenant -> tenant.has(Feature.CUSTOM_CSS)).isPresent();
    if (!own || !shell.may(Role.TENANT_ADMIN) || !SameOrigin.isOwn(request::getHeader)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    request.setCharacterEncoding("UTF-8");
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().print(answer(read(request.getReader())).build());
  }

  /** One letter more than fits, so that too much is seen to be too much. */
  private static String read(Reader sent) throws IOException {
    char[] all = new char[CustomCss.MOST_BYTES + 1];
    int length = 0;
    int more = sent.read(all);
    while (more > 0 && length + more < all.length) {
      length += more;
      more = sent.read(all, length, all.length - length);
    }
    return new String(all, 0, length + Math.max(more, 0));
  }

  private JsonObjectBuilder answer(String typed) {
    try {
      return Json.createObjectBuilder().add("css", CustomCss.of(typed).sheet().css());
    } catch (CssRefused refusal) {
      return Json.createObjectBuilder()
          .add("field", refusal.field())
          .add("text", Refusals.sentence(reader.words(), refusal));
    }
  }
}
