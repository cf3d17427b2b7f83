package app.livery.web.billing;

import app.livery.billing.invoices.RefundRow;
import app.livery.billing.invoices.Returns;
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

/** Money that has gone back. */
@OnTenant
@RequestScoped
@Path("refunds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RefundsResource {
  @Inject Returns returns;

  @GET
  @Summary("Lists refunds, newest first")
  public Page<RefundRow> list(
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("organisation") String organisation) {
    return paging.page(
        returns.refunds(paging.ask("state", state, "organisation", organisation)), RefundRow::id);
  }
}
