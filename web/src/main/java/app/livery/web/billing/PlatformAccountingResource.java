package app.livery.web.billing;

import app.livery.billing.accounts.AccountRow;
import app.livery.billing.accounts.AccountingMonths;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Revenue, cost and margin over all tenants, as last rolled up. */
@OnPlatform
@RequestScoped
@Path("platform/accounting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformAccountingResource {
  @Inject AccountingMonths accounts;

  @GET
  @Summary("Shows revenue, cost and margin of all tenants by service and month, currencies apart")
  public Page<AccountRow> list() {
    return new Page<>(accounts.months(), null);
  }
}
