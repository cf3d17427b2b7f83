package app.livery.web.billing;

import app.livery.billing.figures.Revenue;
import app.livery.billing.figures.TenantRevenue;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the tenant's subscriptions bring. */
@OnTenant
@RequestScoped
@Path("revenue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RevenueResource {
  @Inject TenantRevenue revenue;

  @GET
  @Summary("Shows monthly recurring revenue by currency, and subscriptions by status")
  public Revenue revenue() {
    return revenue.revenue();
  }
}
