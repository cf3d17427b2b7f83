package app.livery.web.billing;

import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.Invoices;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the tenant has billed. */
@OnTenant
@RequestScoped
@Path("invoices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvoicesResource {
  @Inject Invoices invoices;

  @GET
  @Summary("Lists invoices, newest first")
  public Page<InvoiceRow> list(
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("organisation") String organisation) {
    return paging.page(
        invoices.list(paging.ask("state", state, "organisation", organisation)), InvoiceRow::id);
  }
}
