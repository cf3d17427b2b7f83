package app.livery.billing.transfers;

import app.livery.billing.ledger.Crediting;
import app.livery.billing.subscriptions.Provisioning;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.kernel.Allowed;
import app.livery.kernel.Credits;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Looks at what has come in by bank transfer and says what is paid. All of an order is provided in
 * the transaction that says so; of two who say it at once, the slower one sees what the other did.
 */
@UseCase
public class Reviewing {
  @Inject Orders orders;
  @Inject Provisioning provisioning;
  @Inject Crediting crediting;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Records money that has come in for an order.
   *
   * @throws Malformed at the field that is to blame
   * @throws ReferenceUsed at {@code reference} when the bank's reference is known, however typed
   * @throws OrderClosed when the order has ended
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public PayableOrder record(UUID id, PaymentWish wanted) {
    PurchaseOrder order = orders.locked(id);
    PaymentWish wish = wanted.checked(LocalDate.ofInstant(now(), ZoneOffset.UTC));
    order.receive(wish.amountMinor(), by(), now());
    BankPayment payment = new BankPayment(id, wish, order.due().currency(), by(), now());
    orders.add(payment);
    facts.fire(new BankPaymentRecorded(id, payment.row(), orders.row(order)));
    return orders.view(order);
  }

  /**
   * Says that an order is paid: the subscription with its seats, the credits that come with it and
   * what becomes of money beyond what was due, all at once. Saying it again changes nothing.
   *
   * @param choice what becomes of money beyond what was due; null where there is none
   * @param credits what that money becomes where it becomes credits; null otherwise
   * @throws Underpaid while money is missing
   * @throws SurplusUndecided when there is more and nobody has said what becomes of it
   * @throws OrderClosed when it was rejected or withdrawn
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public OrderRow confirm(UUID id, Surplus choice, Credits credits) {
    PurchaseOrder order = orders.locked(id);
    if (order.isPaid()) return orders.row(order);
    order.requirePayable(choice);
    SubscriptionRow bought = provide(order);
    order.pay(choice, bought.periodEnd(), by(), now());
    include(order, bought);
    if (order.surplus().isPositive() && choice == Surplus.CREDITS) giveRest(order, credits);
    OrderRow row = orders.row(order);
    facts.fire(new OrderPaid(id, bought.id(), row));
    return row;
  }

  private SubscriptionRow provide(PurchaseOrder order) {
    return provisioning.fromOrder(
        order.organisation(),
        order.sold(),
        order.seats(),
        order.unit(),
        order.interval(),
        order.periods());
  }

  /** The credits that come with the plan; they bear no price of their own. */
  private void include(PurchaseOrder order, SubscriptionRow bought) {
    if (order.included().isPositive())
      crediting.include(
          order.organisation(),
          order.included(),
          "order " + order.id(),
          Money.none(order.due().currency()),
          bought.id(),
          bought.periodEnd());
  }

  private void giveRest(PurchaseOrder order, Credits credits) {
    if (credits == null || !credits.isPositive()) throw new Malformed("credits", "credits");
    crediting.topUp(order.organisation(), credits, order.surplus(), "order " + order.id(), null);
  }

  /**
   * Says that an order comes to nothing.
   *
   * @throws OrderClosed when it has ended already
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public OrderRow reject(UUID id, String reason) {
    PurchaseOrder order = orders.locked(id);
    order.reject(Line.reason(reason), by(), now());
    OrderRow row = orders.row(order);
    facts.fire(new OrderRejected(id, row));
    return row;
  }

  private String by() {
    return call.actor().name();
  }

  private Instant now() {
    return clock.instant();
  }
}
