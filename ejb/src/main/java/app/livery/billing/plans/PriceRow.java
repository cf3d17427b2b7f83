package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a plan costs.
 *
 * @param unitMinor for each seat and interval, in minor units
 * @param stripePrice Stripe's id of it; null for none
 * @param found what Stripe says instead; empty where it says the same
 * @param checkedAt when the two were last compared; null for never
 */
public record PriceRow(
    UUID id,
    UUID plan,
    String currency,
    Interval interval,
    long unitMinor,
    String stripePrice,
    Drift drift,
    String found,
    Instant checkedAt)
    implements Serializable {
  /** For each seat and interval. */
  public Money unit() {
    return new Money(unitMinor, currency);
  }

  /** Whether a card can be charged for it. */
  public boolean isBound() {
    return stripePrice != null && drift != Drift.MISSING && drift != Drift.ARCHIVED;
  }
}
