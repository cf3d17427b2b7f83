package app.livery.web.billing;

import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.checkouts.Checkouts;
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

/** Who is on their way to pay. */
@OnTenant
@RequestScoped
@Path("checkouts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckoutsResource {
  @Inject Checkouts checkouts;

  @GET
  @Summary("Lists checkouts, newest first")
  public Page<CheckoutRow> list(
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("organisation") String organisation) {
    return paging.page(
        checkouts.list(paging.ask("state", state, "organisation", organisation)), CheckoutRow::id);
  }
}
