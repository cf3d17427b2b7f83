package app.livery.web.billing;

import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.Invoices;
import app.livery.kernel.OrganisationId;
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
import java.util.UUID;

/** What an organisation was billed. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/invoices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationInvoicesResource {
  @Inject Invoices invoices;

  @GET
  @Summary("Lists the invoices of an organisation, newest first")
  public Page<InvoiceRow> list(
      @PathParam("organisation") OrganisationId organisation,
      @BeanParam Paging paging,
      @QueryParam("state") String state) {
    return paging.page(invoices.list(organisation, paging.ask("state", state)), InvoiceRow::id);
  }

  @GET
  @Path("{id}")
  @Summary("Shows an invoice of an organisation")
  public InvoiceRow get(
      @PathParam("organisation") OrganisationId organisation, @PathParam("id") UUID id) {
    return invoices.get(organisation, id);
  }
}
