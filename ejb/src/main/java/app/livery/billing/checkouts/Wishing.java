package app.livery.billing.checkouts;

import app.livery.billing.Interval;
import app.livery.billing.plans.PlanRow;
import app.livery.billing.plans.PlanStatus;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.billing.plans.PricedPlan;
import app.livery.billing.subscriptions.FewerSeatsThanPeople;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.billing.subscriptions.Tariff;
import app.livery.kernel.Ask;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Says in full what somebody wishes who names a price and a number of seats. */
@UseCase
class Wishing {
  private static final int MOST_SEATS = 100_000;

  @Inject Plans plans;
  @Inject Subscriptions subscriptions;
  @Inject Organisations organisations;

  @Within
  public CheckoutWish plan(OrganisationId organisation, UUID price, int seats) {
    if (seats < 1 || seats > MOST_SEATS) throw new Malformed("seats", "seats");
    int taken = organisations.get(organisation).seatsTaken();
    if (seats < taken) throw new FewerSeatsThanPeople(taken);
    PricedPlan priced = plans.price(price);
    PlanRow plan = priced.plan();
    if (plan.status() != PlanStatus.ACTIVE || !priced.price().isBound())
      throw new PlanNotForCards();
    boolean first = subscriptions.list(organisation, Ask.first(1)).rows().isEmpty();
    return new CheckoutWish(
        Tariff.sold(priced),
        priced.price().stripePrice(),
        seats,
        first ? plan.trialDays() : 0,
        plan.cardRequired(),
        plan.atTrialEnd(),
        null);
  }

  /** A deal's own terms, at the price in the organisation's currency where there is one. */
  @Within
  public CheckoutWish deal(OrganisationId organisation, Deal deal) {
    PlanWithPrices view = plans.get(deal.planId());
    PriceRow price = price(organisation, view).orElseThrow(PlanNotForCards::new);
    return new CheckoutWish(
        Tariff.sold(new PricedPlan(view.plan(), price)),
        price.stripePrice(),
        deal.seats(),
        deal.trialDays(),
        deal.cardRequired(),
        deal.atTrialEnd(),
        null);
  }

  /** What a seat of a deal would cost; empty where it is not sold by card. */
  @Within
  public Optional<PriceRow> price(OrganisationId organisation, Deal deal) {
    return deal.planId() == null ? Optional.empty() : price(organisation, plans.get(deal.planId()));
  }

  private Optional<PriceRow> price(OrganisationId organisation, PlanWithPrices view) {
    String own = organisations.get(organisation).currency();
    return view.prices().stream()
        .filter(PriceRow::isBound)
        .min(
            Comparator.comparing((PriceRow one) -> !one.currency().equals(own))
                .thenComparing(one -> one.interval() != Interval.MONTH)
                .thenComparing(PriceRow::id));
  }
}
