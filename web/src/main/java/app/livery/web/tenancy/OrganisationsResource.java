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
import java.time.Instant;

/** The tenant's customers. */
@OnTenant
@RequestScoped
@Path("organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {
  @Inject Organisations organisations;
  @Inject Organising organising;

  /**
   * What founds an organisation.
   *
   * @param slug its short name; null for one that is made from the name
   */
  public record NewOrganisation(String name, String slug, String currency, int seats) {}

  /** What a tenant's admin may change at once. */
  public record OrganisationEdit(String name, String slug, String currency) {}

  /** How many seats are paid for. */
  public record Seats(int seats) {}

  /** When its time is up. */
  public record Expiry(Instant expiresAt) {}

  @GET
  @Summary("Lists organisations, newest first")
  public Page<OrganisationRow> list(
      @BeanParam Paging paging,
      @QueryParam("status") String status,
      @QueryParam("kind") String kind) {
    return paging.page(
        organisations.list(paging.ask("status", status, "kind", kind)), OrganisationRow::id);
  }

  @POST
  @Idempotent
  @Summary("Founds an organisation")
  public Created<OrganisationRow> found(NewOrganisation wanted) {
    OrganisationRow row =
        organising.found(wanted.name(), wanted.slug(), wanted.currency(), wanted.seats());
    return new Created<>("organisations/" + row.id(), row);
  }

  @GET
  @Path("{id}")
  @Summary("Shows an organisation")
  public OrganisationRow get(@PathParam("id") OrganisationId id) {
    return organisations.get(id);
  }

  @PUT
  @Path("{id}")
  @Summary("Gives an organisation another name, slug and currency")
  public OrganisationRow edit(@PathParam("id") OrganisationId id, OrganisationEdit wanted) {
    return organising.edit(id, wanted.name(), wanted.slug(), wanted.currency());
  }

  @PUT
  @Path("{id}/name")
  @Summary("Renames an organisation, as its owner")
  public OrganisationRow rename(@PathParam("id") OrganisationId id, NewName wanted) {
    return organising.rename(id, wanted.name());
  }

  @PUT
  @Path("{id}/seats")
  @Summary("Sets how many seats are paid for")
  public OrganisationRow allot(@PathParam("id") OrganisationId id, Seats wanted) {
    return organising.allot(id, wanted.seats());
  }

  @PUT
  @Path("{id}/expiry")
  @Summary("Sets when an organisation's time is up")
  public OrganisationRow extend(@PathParam("id") OrganisationId id, Expiry wanted) {
    return organising.extend(id, wanted.expiresAt());
  }

  @DELETE
  @Path("{id}/expiry")
  @Summary("Lets an organisation go on for ever")
  public OrganisationRow unlimit(@PathParam("id") OrganisationId id) {
    return organising.extend(id, null);
  }

  @PUT
  @Path("{id}/suspension")
  @Summary("Keeps all people of an organisation out")
  public OrganisationRow suspend(@PathParam("id") OrganisationId id, Reason why) {
    return organising.suspend(id, why.reason());
  }

  @DELETE
  @Path("{id}/suspension")
  @Summary("Lets the people of an organisation in again")
  public OrganisationRow reinstate(@PathParam("id") OrganisationId id) {
    return organising.reinstate(id);
  }
}
