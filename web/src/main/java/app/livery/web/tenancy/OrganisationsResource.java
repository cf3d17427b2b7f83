package app.livery.web.tenancy;

import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.Organising;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The tenant's customers. */
@OnTenant
@RequestScoped
@Path("organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {
  @Inject Organisations organisations;
  @Inject Organising organising;

  /** What founds an organisation; without a slug one is made from the name. */
  public record NewOrganisation(String name, String slug, String currency, int seats) {}

  /** How many seats are paid for. */
  public record Seats(int seats) {}

  @GET
  public Page<OrganisationRow> list(
      @BeanParam Paging paging,
      @QueryParam("status") String status,
      @QueryParam("kind") String kind) {
    return paging.page(
        organisations.list(paging.ask("status", status, "kind", kind)), OrganisationRow::id);
  }

  @POST
  @Idempotent
  public Created<OrganisationRow> found(NewOrganisation wanted) {
    OrganisationRow row =
        organising.found(wanted.name(), wanted.slug(), wanted.currency(), wanted.seats());
    return new Created<>("organisations/" + row.id(), row);
  }

  @GET
  @Path("{id}")
  public OrganisationRow get(@PathParam("id") OrganisationId id) {
    return organisations.get(id);
  }

  @PUT
  @Path("{id}/seats")
  public OrganisationRow allot(@PathParam("id") OrganisationId id, Seats wanted) {
    return organising.allot(id, wanted.seats());
  }
}
