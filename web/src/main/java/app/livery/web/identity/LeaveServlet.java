package app.livery.web.identity;

import app.livery.identity.Entering;
import app.livery.identity.Impersonating;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The way out of the banner: leaves a tenant that was entered, or a person's place. */
@WebServlet(urlPatterns = "/leave")
public class LeaveServlet extends HttpServlet {
  @Inject Entering entering;
  @Inject Impersonating impersonating;
  @Inject BrowserSession browser;
  @Inject CurrentCall call;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = call.actor();
    if (!OwnPages.sent(request)) response.sendRedirect("/");
    else if (actor.kind() == Actor.Kind.STAFF) {
      entering.leave(browser.secret());
      response.sendRedirect("/platform/tenants");
    } else if (actor.isWatched()) {
      impersonating.end(browser.secret());
      browser.drop(response);
      // back to where the staff came from: the users of the tenant that they are inside of
      response.sendRedirect(PublicUrls.platform("/users"));
    } else response.sendRedirect(NextPage.START);
  }
}
