package app.livery.lifecycle;

import app.livery.billing.transfers.BankPaymentRecorded;
import app.livery.billing.transfers.OrderClock;
import app.livery.billing.transfers.OrderExpired;
import app.livery.billing.transfers.OrderPaid;
import app.livery.billing.transfers.OrderPlaced;
import app.livery.billing.transfers.OrderRejected;
import app.livery.billing.transfers.OrderRow;
import app.livery.kernel.Money;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** The letters around an order by bank transfer, to those who own the organisation. */
@UseCase
public class OrderMails {
  @Inject Mailing mailing;
  @Inject Owners owners;
  @Inject OrderClock orders;

  void placed(@Observes OrderPlaced fact) {
    boolean renewal = fact.order().renewal();
    tell(renewal ? MailTemplate.ORDER_RENEWAL : MailTemplate.ORDER_PLACED, fact.order(), "placed");
  }

  void received(@Observes BankPaymentRecorded fact) {
    if (fact.order().gapMinor() > 0)
      tell(MailTemplate.ORDER_SHORT, fact.order(), "short " + fact.payment().id());
  }

  void paid(@Observes OrderPaid fact) {
    tell(MailTemplate.ORDER_PAID, fact.order(), "paid");
  }

  void rejected(@Observes OrderRejected fact) {
    tell(MailTemplate.ORDER_REJECTED, fact.order(), "rejected");
  }

  void expired(@Observes OrderExpired fact) {
    tell(MailTemplate.ORDER_EXPIRED, fact.order(), "expired");
  }

  /** Writes about orders of the current tenant that are closed soon; about each of them once. */
  @Within
  public int remind() {
    List<OrderRow> ending = orders.endingSoon();
    ending.forEach(order -> tell(MailTemplate.ORDER_ENDING, order, "ending"));
    return 0;
  }

  private void tell(MailTemplate template, OrderRow order, String cause) {
    String path = template == MailTemplate.ORDER_EXPIRED ? "/orders" : "/order/" + order.id();
    for (Owner owner : owners.of(order.organisation()))
      mailing.queue(
          MailOrder.of(template, owner.email(), owner.language(), path)
              .with("name", owner.name())
              .with("organisation", order.organisationName())
              .with("number", String.valueOf(order.number()))
              .with("plan", order.plan())
              .with("amount", told(order, order.amountMinor()))
              .with("paid", told(order, order.paidMinor()))
              .with("gap", told(order, order.gapMinor()))
              .with("reference", order.referenceInGroups())
              .with("why", order.reason())
              .onceFor("order-" + cause + " " + order.id() + " " + owner.id()));
  }

  private static String told(OrderRow order, long minor) {
    return new Money(minor, order.currency()).toString();
  }
}
