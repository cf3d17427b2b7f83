package app.livery.web.identity;

import app.livery.identity.SessionRow;
import app.livery.identity.SignedIn;
import app.livery.identity.SigningIn;
import app.livery.identity.SigningOut;
import app.livery.identity.Stage;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;

/** Sessions in browsers: signing in and out. */
@RequestScoped
@Path("sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
  @Inject SigningIn signingIn;
  @Inject SigningOut signingOut;
  @Inject BrowserSession browser;
  @Context HttpServletResponse response;

  /** The first step of signing in. */
  public record Credentials(String email, String password) {}

  /** The second step: a code of the authenticator, or a recovery code. */
  public record Code(String code) {}

  /** How far signing in has come. */
  public record Step(Stage stage, Instant until) {}

  @GET
  @Summary("Lists one's own living sessions, the latest first")
  public Page<SessionRow> list() {
    return new Page<>(signingOut.mine(browser.id()), null);
  }

  @DELETE
  @Summary("Ends all of one's own sessions, this one too")
  public void everywhere() {
    signingOut.everywhere();
    browser.drop(response);
  }

  @DELETE
  @Path("{id}")
  @Summary("Ends one of one's own sessions")
  public void end(@PathParam("id") UUID id) {
    signingOut.end(id);
  }

  @PUT
  @Path("current")
  @Summary("Signs in by address and password; the session travels in a cookie")
  public Step signIn(Credentials wanted) {
    return keep(signingIn.withPassword(wanted.email(), wanted.password(), browser.userAgent()));
  }

  @PUT
  @Path("current/code")
  @Summary("Signs in by the second factor")
  public Step prove(Code wanted) {
    return keep(signingIn.withCode(browser.secret(), wanted.code()));
  }

  @DELETE
  @Path("current")
  @Summary("Signs out")
  public void signOut() {
    signingOut.out(browser.secret());
    browser.drop(response);
  }

  private Step keep(SignedIn step) {
    browser.keep(response, step);
    return new Step(step.stage(), step.until());
  }
}
