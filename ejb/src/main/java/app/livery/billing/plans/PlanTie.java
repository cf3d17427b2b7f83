package app.livery.billing.plans;

import app.livery.billing.wiring.AccountTie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prices at Stripe stay behind when a brand changes its account; they can be made anew. */
@ApplicationScoped
public class PlanTie implements AccountTie {
  @Inject Plans plans;

  @Override
  public long count() {
    return 0;
  }

  @Override
  public void moved() {
    plans.unbind();
  }
}
