package app.livery.demonstration;

import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.billing.transfers.OrderRow;
import app.livery.billing.transfers.OrderWish;
import app.livery.billing.transfers.Ordering;
import app.livery.billing.transfers.PaymentWish;
import app.livery.billing.transfers.Reviewing;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.OrganisationRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** What the customers of the demonstration have bought by bank transfer, paid or on its way. */
@ApplicationScoped
class Till {
  @Inject Plans plans;
  @Inject Ordering ordering;
  @Inject Reviewing reviewing;
  @Inject Clock clock;

  /** Orders it in the customer's own currency. */
  OrderRow order(Cast.Purchase purchase, OrganisationRow customer, UUID plan) {
    PlanWithPrices offer = plans.get(plan);
    PriceRow price =
        offer.prices().stream()
            .filter(one -> one.interval().name().equals(purchase.interval()))
            .filter(one -> one.currency().equals(customer.currency()))
            .findFirst()
            .orElseThrow();
    OrderWish wish =
        new OrderWish(price.id(), purchase.seats(), purchase.periods(), customer.name(), null);
    return ordering.place(new OrganisationId(customer.id()), wish).order();
  }

  /** All of its money has come. */
  OrderRow pay(OrderRow order) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String told = "FT " + order.reference();
    reviewing.record(order.id(), new PaymentWish(null, told, order.amountMinor(), today));
    return reviewing.confirm(order.id(), null, null);
  }

  /** It is said to be on its way. */
  OrderRow announce(OrderRow order) {
    return ordering.announce(order.id());
  }
}
