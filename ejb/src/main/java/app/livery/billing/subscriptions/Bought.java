package app.livery.billing.subscriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What was bought, as it is stored. */
@Embeddable
class Bought {
  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "price_id")
  private UUID priceId;

  private String plan;
  private String modules;

  protected Bought() {}

  Bought(Sold sold) {
    planId = sold.planId();
    priceId = sold.priceId();
    plan = sold.plan();
    modules = sold.stored();
  }

  Sold sold() {
    return new Sold(planId, priceId, plan, Sold.read(modules));
  }
}
