package app.livery.web.billing;

import app.livery.billing.accounts.AccountRow;
import app.livery.billing.accounts.Accounts;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The brand's revenue, cost and margin. */
@OnTenant
@RequestScoped
@Path("accounting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountingResource {
  @Inject Accounts accounts;

  @GET
  @Summary("Shows revenue, cost and margin by service and month, currencies apart")
  public Page<AccountRow> list() {
    return new Page<>(accounts.months(), null);
  }
}
