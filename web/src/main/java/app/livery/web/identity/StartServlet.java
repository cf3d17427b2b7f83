package app.livery.web.identity;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends people who have signed in to the page where their work begins. */
@WebServlet(urlPatterns = "/start")
public class StartServlet extends HttpServlet {
  @Inject CurrentCall call;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(placeOf(call.actor()));
  }

  static String placeOf(Actor actor) {
    if (!actor.isSignedIn()) return "/sign-in";
    if (actor.kind() == Actor.Kind.STAFF) return "/platform/overview";
    if (actor.isTenantAdmin()) return "/overview";
    return actor.organisation() == null ? "/welcome" : "/home";
  }
}
