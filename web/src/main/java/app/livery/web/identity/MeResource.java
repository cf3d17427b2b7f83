package app.livery.web.identity;

import app.livery.identity.Introducing;
import app.livery.identity.Resetting;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Open;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;

/** Whoever calls. */
@RequestScoped
@Path("me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject Introducing introducing;
  @Inject Resetting resetting;
  @Inject BrowserSession browser;
  @Inject CurrentCall call;

  /** The name they go by and the language they read: en or ar. */
  public record Introduction(String name, String language) {}

  /** The password that holds, and the one from now on. */
  public record PasswordChange(String current, String password) {}

  /**
   * Whoever calls.
   *
   * @param id person, member of the staff or key; null for strangers
   * @param organisation the one they work in; null for none
   * @param staff the member of the staff who acts in their place; null where nobody does
   */
  public record Caller(
      Actor.Kind kind,
      UUID id,
      String name,
      Set<Role> roles,
      OrganisationId organisation,
      Set<Scope> scopes,
      String staff) {
    static Caller of(Actor actor) {
      return new Caller(
          actor.kind(),
          actor.id(),
          actor.name(),
          actor.roles(),
          actor.organisation(),
          actor.scopes(),
          actor.staff());
    }
  }

  @GET
  @Open
  @Summary("Says who calls and what they hold")
  public Caller get() {
    return Caller.of(call.actor());
  }

  @PUT
  @Summary("Changes one's own name and language")
  public void introduce(Introduction wanted) {
    introducing.introduce(wanted.name(), wanted.language());
  }

  @PUT
  @Path("password")
  @Summary("Changes one's own password; other sessions end")
  public void changePassword(PasswordChange wanted) {
    resetting.change(wanted.current(), wanted.password(), browser.id());
  }
}
