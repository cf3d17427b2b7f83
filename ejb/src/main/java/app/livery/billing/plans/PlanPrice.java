package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.billing.stripe.StripePrice;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a plan costs in one currency and interval, and the price at Stripe that it stands for. */
@Entity
@Table(name = "plan_price")
class PlanPrice {
  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID plan;

  private String currency;

  @Enumerated(EnumType.STRING)
  private Interval interval;

  @Column(name = "unit_minor")
  private long unitMinor;

  @Column(name = "stripe_price")
  private String stripePrice;

  @Enumerated(EnumType.STRING)
  private Drift drift;

  private String found = "";

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PlanPrice() {}

  PlanPrice(UUID plan, Money unit, Interval interval, Instant now) {
    id = Ids.next();
    this.plan = plan;
    this.interval = interval;
    currency = unit.currency();
    unitMinor = unit.minor();
    drift = Drift.UNBOUND;
    createdAt = now;
  }

  /** Stands for this price at Stripe from now on. */
  void bind(StripePrice price, Instant now) {
    stripePrice = price.id();
    compare(Optional.of(price), now);
  }

  /** The account is another one now, so there is no price of it there. */
  void unbind() {
    stripePrice = null;
    drift = Drift.UNBOUND;
    found = "";
  }

  /**
   * Notes what Stripe says; empty for a price that is gone.
   *
   * @return whether something is amiss that was not before
   */
  boolean compare(Optional<StripePrice> price, Instant now) {
    Drift before = drift;
    drift = price.map(this::differs).orElse(Drift.MISSING);
    found = drift.isAmiss() ? price.map(PlanPrice::words).orElse("") : "";
    checkedAt = now;
    return drift.isAmiss() && drift != before;
  }

  /** What of a price at Stripe is not as ours. */
  Drift differs(StripePrice price) {
    if (price.unit() == null || !price.plain()) return Drift.AMOUNT;
    if (!price.unit().currency().equals(currency)) return Drift.CURRENCY;
    if (price.unit().minor() != unitMinor) return Drift.AMOUNT;
    boolean rhythm =
        price.interval().equalsIgnoreCase(interval.name()) && price.intervalCount() == 1;
    if (!rhythm) return Drift.INTERVAL;
    return price.active() ? Drift.MATCHES : Drift.ARCHIVED;
  }

  UUID id() {
    return id;
  }

  UUID plan() {
    return plan;
  }

  String stripePrice() {
    return stripePrice;
  }

  Money unit() {
    return new Money(unitMinor, currency);
  }

  Interval interval() {
    return interval;
  }

  Drift drift() {
    return drift;
  }

  PriceRow row() {
    return new PriceRow(
        id, plan, currency, interval, unitMinor, stripePrice, drift, found, checkedAt);
  }

  private static String words(StripePrice price) {
    String unit = price.unit() == null ? "" : price.unit().toString();
    String rhythm = price.intervalCount() > 1 ? " × " + price.intervalCount() : "";
    return (unit + " " + price.interval() + rhythm).strip();
  }
}
