package app.livery.billing.subscriptions;

import app.livery.kernel.Facts;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;

/** Says that a trial ends soon. */
@UseCase
public class TrialReminding {
  @Inject Syncing syncing;
  @Inject Facts facts;

  /** For one of Stripe's that is still on trial when it is looked at. */
  @Within
  public void remind(String stripeId) {
    syncing
        .subscription(stripeId)
        .filter(row -> row.status() == SubscriptionStatus.TRIALING)
        .ifPresent(row -> facts.fire(new SubscriptionTrialEnding(row.organisation(), row)));
  }
}
