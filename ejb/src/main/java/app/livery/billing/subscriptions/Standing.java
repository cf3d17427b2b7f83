package app.livery.billing.subscriptions;

import app.livery.billing.Interval;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A subscription's terms as they are stored, with what they bring in a month beside them. */
@Embeddable
class Standing {
  @Enumerated(EnumType.STRING)
  private SubscriptionStatus status;

  private int seats;

  @Column(name = "unit_minor")
  private long unitMinor;

  @Column(name = "discount_minor")
  private long discountMinor;

  private String currency;

  @Enumerated(EnumType.STRING)
  private Interval interval;

  @Column(name = "interval_count")
  private int intervalCount;

  @Column(name = "mrr_twelfths")
  private long mrrTwelfths;

  @Column(name = "period_start")
  private Instant periodStart;

  @Column(name = "period_end")
  private Instant periodEnd;

  @Column(name = "trial_end")
  private Instant trialEnd;

  @Column(name = "cancel_at")
  private Instant cancelAt;

  @Column(name = "resumes_at")
  private Instant resumesAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  void take(Terms terms) {
    status = terms.status();
    seats = terms.seats();
    unitMinor = terms.unitMinor();
    discountMinor = terms.discountMinor();
    currency = terms.currency();
    interval = terms.interval();
    intervalCount = terms.intervalCount();
    mrrTwelfths = terms.twelfths();
    periodStart = terms.periodStart();
    periodEnd = terms.periodEnd();
    trialEnd = terms.trialEnd();
    cancelAt = terms.cancelAt();
    resumesAt = terms.resumesAt();
    endedAt = terms.endedAt();
  }

  Terms terms() {
    return new Terms(
        status,
        seats,
        unitMinor,
        discountMinor,
        currency,
        interval,
        intervalCount,
        periodStart,
        periodEnd,
        trialEnd,
        cancelAt,
        resumesAt,
        endedAt);
  }
}
