package app.livery.web.site;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The first page. Whoever is signed in goes straight to where their work is. */
@Named
@RequestScoped
public class LandingPage {
  @Inject CurrentCall call;

  public void open() {
    if (call.actor().isSignedIn()) Faces.redirect(home(call.actor()));
  }

  private String home(Actor actor) {
    if (call.tenant().isEmpty()) return "/platform/overview";
    return actor.holds(Role.TENANT_ADMIN) ? "/overview" : "/home";
  }
}
