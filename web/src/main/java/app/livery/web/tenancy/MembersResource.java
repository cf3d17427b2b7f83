package app.livery.web.tenancy;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.tenancy.organisations.Appointing;
import app.livery.tenancy.organisations.Leaving;
import app.livery.tenancy.organisations.MemberRow;
import app.livery.tenancy.organisations.Members;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Who is in an organisation. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {
  @Inject Members members;
  @Inject Appointing appointing;
  @Inject Leaving leaving;

  /** What somebody may do in the organisation. */
  public record MemberRole(Role role) {}

  @GET
  @Summary("Lists the members of an organisation, the latest first")
  public Page<MemberRow> list(
      @PathParam("organisation") OrganisationId organisation,
      @BeanParam Paging paging,
      @QueryParam("role") String role) {
    return paging.page(members.list(organisation, paging.ask("role", role)), MemberRow::id);
  }

  @PUT
  @Path("{person}/role")
  @Summary("Gives a member another role")
  public MemberRow changeRole(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("person") UUID person,
      MemberRole wanted) {
    return appointing.changeRole(organisation, person, wanted.role());
  }

  @DELETE
  @Path("{person}")
  @Summary("Removes a member; their seat is free at once")
  public void remove(
      @PathParam("organisation") OrganisationId organisation, @PathParam("person") UUID person) {
    leaving.remove(organisation, person);
  }
}
