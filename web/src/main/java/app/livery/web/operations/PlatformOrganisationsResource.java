package app.livery.web.operations;

import app.livery.operations.figures.OrganisationEntries;
import app.livery.operations.figures.OrganisationEntryRow;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Organisations over all tenants. */
@OnPlatform
@RequestScoped
@Path("platform/organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformOrganisationsResource {
  @Inject OrganisationEntries organisations;

  @GET
  @Summary("Lists the organisations of all tenants, newest first")
  public Page<OrganisationEntryRow> list(
      @BeanParam Paging paging,
      @QueryParam("tenant") String tenant,
      @QueryParam("status") String status) {
    return paging.page(
        organisations.list(paging.ask("tenant", tenant, "status", status)),
        OrganisationEntryRow::id);
  }
}
