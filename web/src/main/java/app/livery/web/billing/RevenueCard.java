package app.livery.web.billing;

import app.livery.billing.figures.Revenue;
import app.livery.billing.figures.SubscriptionEntries;
import app.livery.billing.figures.TenantRevenue;
import app.livery.kernel.CurrentCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Recurring revenue on an overview: the brand's, or on the platform's host that of all brands. */
@Named
@RequestScoped
public class RevenueCard {
  @Inject TenantRevenue brand;
  @Inject SubscriptionEntries everywhere;
  @Inject CurrentCall call;
  @Inject StatusChart chart;

  private Revenue revenue;

  public Revenue getRevenue() {
    if (revenue == null)
      revenue = call.tenant().isPresent() ? brand.revenue() : everywhere.revenue();
    return revenue;
  }

  public String getChart() {
    return chart.of(getRevenue().statuses());
  }

  /** Where the list of subscriptions is. */
  public String getList() {
    return call.tenant().isPresent() ? "/subscriptions" : "/platform/subscriptions";
  }
}
