package app.livery.billing.transfers;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.plans.PricedPlan;
import app.livery.billing.subscriptions.Sold;
import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is bought and what it costs, as it was when it was ordered. */
@Embeddable
class Goods {
  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "price_id")
  private UUID priceId;

  private String plan;
  private String modules;
  private int seats;
  private int periods;

  @Enumerated(EnumType.STRING)
  private Interval interval;

  @Column(name = "unit_minor")
  private long unitMinor;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;

  @Column(name = "included_micro")
  private long includedMicro;

  protected Goods() {}

  Goods(PricedPlan bought, int seats, int periods) {
    Money unit = bought.price().unit();
    this.planId = bought.plan().id();
    this.priceId = bought.price().id();
    this.plan = bought.plan().name();
    this.modules = bought.plan().modules();
    this.seats = seats;
    this.periods = periods;
    this.interval = bought.price().interval();
    this.unitMinor = unit.minor();
    this.amountMinor = unit.times(seats).times(periods).minor();
    this.currency = unit.currency();
    this.includedMicro = Math.multiplyExact(bought.plan().includedMicro(), (long) periods);
  }

  UUID price() {
    return priceId;
  }

  int seats() {
    return seats;
  }

  int periods() {
    return periods;
  }

  Interval interval() {
    return interval;
  }

  Money unit() {
    return new Money(unitMinor, currency);
  }

  Money amount() {
    return new Money(amountMinor, currency);
  }

  /** The credits of all periods together. */
  Credits included() {
    return new Credits(includedMicro);
  }

  Sold sold() {
    Set<Module> all =
        Stream.of(modules.split(",")).map(Module::valueOf).collect(Collectors.toSet());
    return new Sold(planId, priceId, plan, all);
  }
}
