package app.livery.web.identity;

import app.livery.identity.Applicant;
import app.livery.identity.Registered;
import app.livery.identity.SigningUp;
import app.livery.identity.Way;
import app.livery.identity.WayKind;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Malformed;
import app.livery.kernel.RuleBroken;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Strangers become people of the tenant. */
@OnTenant
@RequestScoped
@Path("sign-ups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignUpsResource {
  @Inject SigningUp signingUp;
  @Inject BrowserSession browser;
  @Context HttpServletResponse response;

  /**
   * Who signs up, with what in hand.
   *
   * @param way invite, trial, offer or code; null for the open door
   * @param secret the secret of the link, or the code as typed; null for the open door
   * @param organisation the name of the organisation that an offer founds; null otherwise
   */
  public record SignUp(
      EmailAddress email,
      String name,
      String language,
      String password,
      String way,
      String secret,
      String organisation) {
    Way toWay() {
      return new Way(WayKind.of(way), secret, organisation);
    }
  }

  /** The address to send the confirmation to again. */
  public record Address(EmailAddress email) {}

  /** The secret of the link in the confirmation mail. */
  public record Confirmation(String link) {}

  /**
   * How it goes on.
   *
   * @param signedIn whether a session has begun; else a mail says what to do
   * @param refused which rule refused the way in; null where none did
   */
  public record Outcome(boolean signedIn, String refused) {}

  @POST
  @Summary("Signs up; whether the address is known is told to its mailbox alone")
  public Outcome register(SignUp wanted) {
    if (wanted.email() == null) throw new Malformed("email", "email");
    Applicant applicant = new Applicant(wanted.email(), wanted.name(), wanted.language());
    return keep(
        signingUp.register(applicant, wanted.password(), wanted.toWay(), browser.userAgent()));
  }

  @POST
  @Path("sendings")
  @Summary("Sends a waiting confirmation again")
  public void resend(Address wanted) {
    if (wanted.email() == null) throw new Malformed("email", "email");
    signingUp.resend(wanted.email());
  }

  @POST
  @Path("confirmations")
  @Summary("Confirms an address by the link in the mail, and signs in")
  public Outcome confirm(Confirmation wanted) {
    return keep(signingUp.confirm(wanted.link(), browser.userAgent()));
  }

  private Outcome keep(Registered registered) {
    boolean signedIn = registered.signedIn() != null;
    if (signedIn) browser.keep(response, registered.signedIn());
    RuleBroken refused = registered.refused();
    return new Outcome(signedIn, refused == null ? null : refused.key());
  }
}
