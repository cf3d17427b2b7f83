package app.livery.billing.subscriptions;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * Somebody asks Stripe for a change of a subscription. What has become of it, {@link
 * SubscriptionChanged} tells, which may come from Stripe.
 *
 * @param subject the organisation
 * @param plan the plan's name before the change
 * @param seats null where it is not about seats
 */
public record SubscriptionRevised(
    UUID subject, UUID subscription, String plan, Change<Integer> seats) implements Fact {

  static SubscriptionRevised of(SubscriptionRow row, Integer seats) {
    Change<Integer> change = seats == null ? null : new Change<>(row.seats(), seats);
    return new SubscriptionRevised(row.organisation(), row.id(), row.plan(), change);
  }
}
