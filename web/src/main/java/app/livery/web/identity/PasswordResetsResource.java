package app.livery.web.identity;

import app.livery.identity.Resetting;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Malformed;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Ways back for those who have forgotten their password. */
@RequestScoped
@Path("password-resets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResetsResource {
  @Inject Resetting resetting;

  /** Where the link goes, if the address is known. */
  public record ResetWish(EmailAddress email) {}

  /** Whose password a link sets. */
  public record ResetOwner(String email) {}

  /** The password from now on. */
  public record NewPassword(String password) {}

  @POST
  @Summary("Sends a link to an address; the answer is the same whether or not it is known")
  public void ask(ResetWish wanted) {
    if (wanted.email() == null) throw new Malformed("email", "email");
    resetting.ask(wanted.email());
  }

  @GET
  @Path("{token}")
  @Summary("Shows whose password a link sets")
  public ResetOwner look(@PathParam("token") String token) {
    return new ResetOwner(resetting.look(token));
  }

  @PUT
  @Path("{token}/password")
  @Summary("Sets another password; every session ends")
  public void finish(@PathParam("token") String token, NewPassword wanted) {
    resetting.finish(token, wanted.password());
  }
}
