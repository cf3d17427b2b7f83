package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.kernel.Secret;
import app.livery.tenancy.invites.InviteRow;
import app.livery.tenancy.invites.Invites;
import app.livery.tenancy.invites.Inviting;
import app.livery.web.api.CallingPerson;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Invites: one address, one organisation, one role. */
@OnTenant
@RequestScoped
@Path("invites")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvitesResource {
  @Inject Inviting inviting;
  @Inject Invites invites;
  @Inject LinkAddresses addresses;
  @Inject CurrentCall call;

  /** Whom to invite, where to, as what; the mail speaks the language. */
  public record NewInvite(
      OrganisationId organisation, EmailAddress email, Role role, String language) {}

  @GET
  @Summary("Lists the invites of all organisations, newest first")
  public Page<InviteRow> list(
      @BeanParam Paging paging,
      @QueryParam("status") String status,
      @QueryParam("role") String role,
      @QueryParam("organisation") String organisation) {
    return paging.page(
        invites.list(paging.ask("status", status, "role", role, "organisation", organisation)),
        InviteRow::id);
  }

  @POST
  @Idempotent
  @Summary("Invites an address into an organisation")
  public Created<IssuedLink<InviteRow>> invite(NewInvite wanted) {
    return issued(
        inviting.invite(wanted.organisation(), wanted.email(), wanted.role(), wanted.language()));
  }

  @GET
  @Path("{id}")
  @Summary("Shows an invite")
  public InviteRow get(@PathParam("id") UUID id) {
    return invites.get(id);
  }

  @DELETE
  @Path("{id}")
  @Summary("Revokes an invite; its link opens nothing any more")
  public void revoke(@PathParam("id") UUID id) {
    inviting.revoke(id);
  }

  @POST
  @Path("{id}/sendings")
  @Idempotent
  @Summary("Sends an invite again, with a new link")
  public Created<IssuedLink<InviteRow>> resend(@PathParam("id") UUID id) {
    return issued(inviting.resend(id));
  }

  @GET
  @Path("{token}/preview")
  @Summary("Shows what a link invites to")
  public InviteRow look(@PathParam("token") String token) {
    return inviting.look(new Secret(token));
  }

  @PUT
  @Path("{token}/acceptance")
  @Summary("Accepts an invite as the person who is signed in")
  public InviteRow accept(@PathParam("token") String token) {
    return inviting.accept(new Secret(token), CallingPerson.of(call));
  }

  private Created<IssuedLink<InviteRow>> issued(Revealed<InviteRow> made) {
    String address = addresses.ofInvite(made.secret());
    return new Created<>("invites/" + made.row().id(), new IssuedLink<>(made.row(), address));
  }
}
