package app.livery.web.lifecycle;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Role;
import app.livery.kernel.RuleBroken;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.TryingOut;
import app.livery.lifecycle.wordings.Wording;
import app.livery.lifecycle.wordings.Wordings;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Shell;
import app.livery.web.ui.errors.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A letter in a frame of its editor, {@code /mail-preview/INVITE/en}: what is kept by GET, what
 * stands in the form by POST. Nothing in it may run, nothing but the brand's logo be fetched, and
 * no browser keeps it; the editor puts other words into the frame.
 */
@WebServlet(urlPatterns = "/mail-preview/*")
public class MailPreviewServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors 'self'; sandbox allow-same-origin; img-src ";
  private static final String DARK = "@media (prefers-color-scheme: dark)";

  @Inject Shell shell;
  @Inject CurrentCall call;
  @Inject PageReader reader;
  @Inject Wordings wordings;
  @Inject TryingOut tryingOut;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(request, response, false);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(request, response, true);
  }

  private void show(HttpServletRequest request, HttpServletResponse response, boolean draft)
      throws IOException {
    String[] path = String.valueOf(request.getPathInfo()).split("/");
    if (call.tenant().isEmpty() || !shell.may(Role.TENANT_ADMIN) || path.length != 3) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String pictures = PublicUrls.of(call.requireTenant(), "");
    response.setHeader("Content-Security-Policy", POLICY + pictures);
    response.setHeader("Cache-Control", "no-store");
    try {
      MailTemplate letter = MailTemplatesResource.letter(path[1]);
      Wording wording = draft ? written(request) : wordings.get(letter, path[2]).wording();
      String html = tryingOut.preview(letter, path[2], wording).html();
      send(response, "text/html", html.replace(DARK, media(request)));
    } catch (NotFound refusal) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (RuleBroken refusal) {
      // half a merge field is what anybody types on the way to a whole one: an answer, no error
      send(response, "text/plain", Refusals.sentence(reader.words(), refusal));
    }
  }

  /** The colours of the scheme that is asked for, whatever the reader's system prefers. */
  private static String media(HttpServletRequest request) {
    return "dark".equals(request.getParameter("scheme")) ? "@media all" : "@media not all";
  }

  private static Wording written(HttpServletRequest request) {
    return new Wording(part(request, "subject"), part(request, "text"), part(request, "html"));
  }

  /** A field of the page's form; there it is called by its form, too. */
  private static String part(HttpServletRequest request, String name) {
    return request.getParameterMap().entrySet().stream()
        .filter(each -> each.getKey().equals(name) || each.getKey().endsWith(":" + name))
        .map(each -> each.getValue()[0])
        .findFirst()
        .orElse("");
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.getWriter().print(text);
  }
}
