package app.livery.billing.transfers;

import app.livery.billing.plans.PlanStatus;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PricedPlan;
import app.livery.billing.subscriptions.AlreadySubscribed;
import app.livery.billing.subscriptions.Provisioning;
import app.livery.billing.subscriptions.Tariff;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** An organisation buys by bank transfer. */
@UseCase
public class Ordering {
  @Inject Orders orders;
  @Inject Plans plans;
  @Inject BankAccounts accounts;
  @Inject Organisations organisations;
  @Inject Provisioning provisioning;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Orders a plan for so many seats and periods.
   *
   * @throws Malformed at the field that is to blame; at {@code price} for one that is not on sale
   * @throws AlreadySubscribed when the organisation pays for one of the modules by card
   * @throws NoBankDetails when the brand takes no transfers in that currency
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  public PayableOrder place(OrganisationId organisation, OrderWish wanted) {
    organisations.require(organisation);
    OrderWish wish = wanted.checked();
    PricedPlan bought = plans.price(wish.price());
    if (bought.plan().status() != PlanStatus.ACTIVE || bought.price().unitMinor() == 0)
      throw new Malformed("price", "orderPrice");
    provisioning.check(organisation, Tariff.sold(bought));
    String currency = bought.price().currency();
    if (accounts.find(currency).isEmpty()) throw new NoBankDetails(currency);
    PurchaseOrder order =
        PurchaseOrder.of(organisation, wish, bought, call.actor().name(), clock.instant());
    orders.add(order);
    facts.fire(new OrderPlaced(order.id(), orders.row(order)));
    return orders.view(order);
  }

  /** Says that the money is on its way. Saying it twice changes nothing. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  public OrderRow announce(UUID id) {
    PurchaseOrder order = reached(id);
    OrderState before = orders.row(order).state();
    order.announce(call.actor().name(), clock.instant());
    OrderRow row = orders.row(order);
    if (row.state() != before) facts.fire(new OrderAnnounced(id, row));
    return row;
  }

  /**
   * Takes an order back for which nothing has come yet.
   *
   * @throws OrderClosed when it has ended, or money has come
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  public void withdraw(UUID id) {
    PurchaseOrder order = reached(id);
    order.withdraw(call.actor().name(), clock.instant());
    facts.fire(new OrderWithdrawn(id, orders.row(order)));
  }

  private PurchaseOrder reached(UUID id) {
    PurchaseOrder order = orders.locked(id);
    call.reach(order.organisation());
    return order;
  }
}
