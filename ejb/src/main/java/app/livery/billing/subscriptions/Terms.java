package app.livery.billing.subscriptions;

import app.livery.billing.Interval;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a subscription is and costs, as whoever takes the money tells it.
 *
 * @param unitMinor for one seat and one period
 * @param discountMinor what every period is cheaper by, all seats together
 * @param intervalCount how many intervals make a period: 3 months for a quarter of a year
 * @param periodEnd until when it is paid; null before the first period
 * @param trialEnd when its trial ends or has ended; null where there was none
 * @param cancelAt when it is going to end; null while it goes on by itself
 * @param resumesAt when a pause ends by itself; null for no pause, or one without an end
 * @param endedAt when it has ended; null while it has not
 */
public record Terms(
    SubscriptionStatus status,
    int seats,
    long unitMinor,
    long discountMinor,
    String currency,
    Interval interval,
    int intervalCount,
    Instant periodStart,
    Instant periodEnd,
    Instant trialEnd,
    Instant cancelAt,
    Instant resumesAt,
    Instant endedAt)
    implements Serializable {

  /** What it costs each period. A discount never makes it less than nothing. */
  long perPeriodMinor() {
    return Math.max(0, Math.subtractExact(Math.multiplyExact(unitMinor, seats), discountMinor));
  }

  /** What it brings in a month, in twelfths; nothing unless money is expected. */
  long twelfths() {
    return status.isEarning() ? Twelfths.of(perPeriodMinor(), interval, intervalCount) : 0;
  }

  Terms ended(Instant at) {
    return with(SubscriptionStatus.CANCELLED, periodEnd, at);
  }

  Terms with(SubscriptionStatus other, Instant end, Instant endAt) {
    return new Terms(
        other,
        seats,
        unitMinor,
        discountMinor,
        currency,
        interval,
        intervalCount,
        periodStart,
        end,
        trialEnd,
        cancelAt,
        resumesAt,
        endAt);
  }
}
