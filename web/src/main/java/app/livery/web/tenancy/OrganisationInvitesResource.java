package app.livery.web.tenancy;

import app.livery.kernel.OrganisationId;
import app.livery.tenancy.invites.InviteRow;
import app.livery.tenancy.invites.Invites;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The invites of one organisation, for those who run it. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/invites")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationInvitesResource {
  @Inject Invites invites;

  @GET
  @Summary("Lists the invites of an organisation, newest first")
  public Page<InviteRow> list(
      @PathParam("organisation") OrganisationId organisation,
      @BeanParam Paging paging,
      @QueryParam("status") String status,
      @QueryParam("role") String role) {
    return paging.page(
        invites.list(organisation, paging.ask("status", status, "role", role)), InviteRow::id);
  }
}
