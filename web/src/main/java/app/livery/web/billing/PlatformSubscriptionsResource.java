package app.livery.web.billing;

import app.livery.billing.figures.Revenue;
import app.livery.billing.figures.SubscriptionEntries;
import app.livery.billing.figures.SubscriptionEntryRow;
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

/** Subscriptions over all tenants. */
@OnPlatform
@RequestScoped
@Path("platform/subscriptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformSubscriptionsResource {
  @Inject SubscriptionEntries subscriptions;

  @GET
  @Summary("Lists the subscriptions of all tenants, newest first")
  public Page<SubscriptionEntryRow> list(
      @BeanParam Paging paging,
      @QueryParam("tenant") String tenant,
      @QueryParam("status") String status,
      @QueryParam("currency") String currency) {
    return paging.page(
        subscriptions.list(paging.ask("tenant", tenant, "status", status, "currency", currency)),
        SubscriptionEntryRow::id);
  }

  @GET
  @Path("revenue")
  @Summary("Shows monthly recurring revenue by currency, and subscriptions by status")
  public Revenue revenue() {
    return subscriptions.revenue();
  }
}
