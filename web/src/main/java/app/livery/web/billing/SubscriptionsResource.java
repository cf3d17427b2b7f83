package app.livery.web.billing;

import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
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

/** What the tenant's organisations have bought. */
@OnTenant
@RequestScoped
@Path("subscriptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionsResource {
  @Inject Subscriptions subscriptions;

  @GET
  @Summary("Lists subscriptions, newest first")
  public Page<SubscriptionRow> list(
      @BeanParam Paging paging,
      @QueryParam("status") String status,
      @QueryParam("source") String source,
      @QueryParam("organisation") String organisation) {
    return paging.page(
        subscriptions.list(
            paging.ask("status", status, "source", source, "organisation", organisation)),
        SubscriptionRow::id);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a subscription")
  public SubscriptionRow get(@PathParam("id") UUID id) {
    return subscriptions.get(id);
  }
}
