package app.livery.billing.subscriptions;

import app.livery.billing.Interval;
import app.livery.billing.stripe.StripeSubscription;
import app.livery.billing.stripe.StripeSubscription.Reduction;
import app.livery.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Reads off a subscription of Stripe's how it stands. */
final class Sight {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Sight() {}

  /**
   * @throws IllegalStateException when it says less than a subscription must, as one of another
   *     release of Stripe's does; that is never taken for a state
   */
  static Terms of(StripeSubscription seen, Instant now) {
    if (seen.status().isEmpty() || seen.items().isEmpty())
      throw new IllegalStateException("Stripe's subscription " + seen.id() + " is empty");
    StripeSubscription.Item item = seen.item();
    Money unit = item.price().unit();
    long gross = Math.multiplyExact(unit.minor(), (long) item.quantity());
    return new Terms(
        status(seen),
        item.quantity(),
        unit.minor(),
        discount(seen.reductions(), gross, now),
        unit.currency(),
        Interval.valueOf(item.price().interval().toUpperCase(Locale.ROOT)),
        Math.max(1, item.price().intervalCount()),
        seen.periodStart(),
        seen.periodEnd(),
        seen.trialEnd(),
        seen.isOver() ? null : seen.cancelAt(),
        seen.paused() ? seen.resumesAt() : null,
        seen.isOver() ? over(seen, now) : null);
  }

  private static Instant over(StripeSubscription seen, Instant now) {
    if (seen.endedAt() != null) return seen.endedAt();
    return seen.canceledAt() == null ? now : seen.canceledAt();
  }

  private static SubscriptionStatus status(StripeSubscription seen) {
    return switch (seen.status()) {
      case "trialing" -> seen.paused() ? SubscriptionStatus.PAUSED : SubscriptionStatus.TRIALING;
      case "active" -> seen.paused() ? SubscriptionStatus.PAUSED : SubscriptionStatus.ACTIVE;
      case "past_due", "unpaid" -> SubscriptionStatus.PAST_DUE;
      case "paused" -> SubscriptionStatus.PAUSED;
      case "incomplete" -> SubscriptionStatus.INCOMPLETE;
      case "canceled", "incomplete_expired" -> SubscriptionStatus.CANCELLED;
      default -> throw new IllegalStateException("Stripe's status " + seen.status());
    };
  }

  /** What comes off every period: reductions that were for once, or are over, do not. */
  private static long discount(List<Reduction> reductions, long gross, Instant now) {
    long off = 0;
    for (Reduction one : reductions) {
      boolean over = one.once() || (one.endsAt() != null && !now.isBefore(one.endsAt()));
      if (!over) off = Math.addExact(off, off(one, gross));
    }
    return Math.min(off, gross);
  }

  private static long off(Reduction one, long gross) {
    if (one.amount() != null) return one.amount().minor();
    if (one.percent() == null) return 0;
    return BigDecimal.valueOf(gross)
        .multiply(one.percent())
        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
