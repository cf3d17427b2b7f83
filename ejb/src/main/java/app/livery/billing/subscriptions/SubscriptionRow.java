package app.livery.billing.subscriptions;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A subscription as lists and facts show it.
 *
 * @param planId null where the plan is known by nothing but its name
 * @param modules the parts of the product that it opens, with commas between
 * @param stripeId its identifier at Stripe; null where it is paid by transfer
 * @param clashing whether another live one of the organisation opens the same module, so that this
 *     one gives nothing
 * @param unit what a seat costs each period
 * @param discount what each period is cheaper by, all seats together
 * @param intervalCount how many intervals make a period: 3 months for a quarter of a year
 * @param mrrTwelfths what it brings in a month, in twelfths of the currency's smallest unit
 * @param periodEnd until when it is paid; null before the first period
 * @param trialEnd when its trial ends or has ended; null where there was none
 * @param cancelAt when it is going to end; null while it goes on by itself
 * @param resumesAt when a pause ends by itself; null where none does
 * @param pastDueSince since when a payment is missing; null while none is
 * @param restrictedAt since when it is restricted; null while it is not
 * @param endedAt when it has ended; null while it has not
 * @param priceId null where its price is not known
 * @param periodStart since when it is paid; null before the first period
 */
public record SubscriptionRow(
    UUID id,
    UUID organisation,
    String organisationName,
    UUID planId,
    UUID priceId,
    String plan,
    String modules,
    Source source,
    String stripeId,
    SubscriptionStatus status,
    Stage stage,
    boolean clashing,
    int seats,
    Money unit,
    Money discount,
    Interval interval,
    int intervalCount,
    long mrrTwelfths,
    Instant periodStart,
    Instant periodEnd,
    Instant trialEnd,
    Instant cancelAt,
    Instant resumesAt,
    Instant pastDueSince,
    Instant restrictedAt,
    Instant endedAt,
    Instant createdAt)
    implements Serializable {

  /** What a period costs, its discount off. */
  public Money perPeriod() {
    long gross = Math.multiplyExact(unit.minor(), (long) seats);
    return new Money(Math.max(0, gross - discount.minor()), unit.currency());
  }
}
