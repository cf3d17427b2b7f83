package app.livery.billing.transfers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.plans.Packaging;
import app.livery.billing.plans.PlanWish;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.kernel.Credits;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders by bank transfer: what comes in, who says that it is paid, and what follows. */
@ExtendWith(ArquillianExtension.class)
class ReviewingIT {
  private static final long DUE = 60_000;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Packaging packaging;
  @Inject Banking banking;
  @Inject Ordering ordering;
  @Inject Orders orders;
  @Inject Reviewing reviewing;
  @Inject OrderClock ticking;

  private TenantRef tenant;
  private OrganisationId organisation;
  private UUID price;

  /**
   * Two seats at 100.00 euros for three months are 600.00; the plan brings five credits a month.
   */
  @BeforeEach
  void something_to_sell() {
    tenant = brands.fresh("transfers");
    organisation = folk.found(tenant, 1);
    folk.join(tenant, organisation, "owner@" + tenant.slug() + ".test", Role.OWNER);
    inside(
        () ->
            banking.set(
                new BankWish(
                    "EUR", "Brand GmbH", "DE89370400440532013000", "", "Bank", "Street 1", "")));
    price = sold("Team", Module.ASSISTANT);
  }

  /** The price of a plan that opens these. */
  private UUID sold(String name, Module... modules) {
    PlanWish wish =
        new PlanWish(name, "", 1, Set.of(modules), Credits.of(5), 0, false, AtTrialEnd.CANCEL);
    PlanWithPrices plan = inside(() -> packaging.draft(wish));
    UUID id = plan.plan().id();
    inside(() -> packaging.price(id, Money.of("100", "EUR"), Interval.MONTH));
    return inside(() -> packaging.activate(id)).prices().get(0).id();
  }

  @Test
  void a_paid_order_provides_the_subscription_the_seats_and_the_credits_at_once() {
    OrderRow order = place();
    assertEquals(DUE, order.amountMinor());
    assertTrue(OrderReference.isValid(order.reference()));
    assertEquals(0, number("select count(*) from %s.subscription"));
    pay(order, "TX 1", DUE);
    OrderRow paid = inside(() -> reviewing.confirm(order.id(), null, null));
    assertEquals(OrderState.PAID, paid.state());
    assertEquals(1, number("select count(*) from %s.subscription where source = 'BANK'"));
    assertEquals(2, folk.look(tenant, organisation).seatsPaid());
    assertEquals(15_000_000, number("select balance_micro from %s.wallet"));
    assertEquals(1, number("select count(*) from %s.fact where name = 'OrderPaid'"));
    assertEquals(1, mails("ORDER_PLACED"));
    assertEquals(1, mails("ORDER_PAID"));
  }

  @Test
  void of_two_admins_who_confirm_at_once_one_wins_and_the_other_sees_the_result() {
    OrderRow order = place();
    pay(order, "TX 2", DUE);
    Race.Outcome outcome =
        Race.of(6, i -> () -> inside(() -> reviewing.confirm(order.id(), null, null)));
    assertEquals(6, outcome.won(), outcome.toString());
    assertEquals(1, number("select count(*) from %s.subscription"));
    assertEquals(15_000_000, number("select balance_micro from %s.wallet"));
    assertEquals(1, number("select count(*) from %s.fact where name = 'OrderPaid'"));
    assertEquals(1, mails("ORDER_PAID"));
  }

  @Test
  void money_that_is_missing_keeps_an_order_under_review_and_is_told() {
    OrderRow order = place();
    pay(order, "TX 3", 20_000);
    assertThrows(Underpaid.class, () -> inside(() -> reviewing.confirm(order.id(), null, null)));
    OrderRow short1 = look(order);
    assertEquals(OrderState.PENDING_REVIEW, short1.state());
    assertEquals(40_000, short1.gapMinor());
    assertEquals(1, mails("ORDER_SHORT"));
    pay(order, "TX 4", 40_000);
    assertEquals(OrderState.PAID, inside(() -> reviewing.confirm(order.id(), null, null)).state());
  }

  @Test
  void what_comes_beyond_what_is_due_asks_for_a_word() {
    OrderRow order = place();
    pay(order, "TX 5", DUE + 1_000);
    assertThrows(
        SurplusUndecided.class, () -> inside(() -> reviewing.confirm(order.id(), null, null)));
    assertThrows(
        Malformed.class, () -> inside(() -> reviewing.confirm(order.id(), Surplus.CREDITS, null)));
    assertEquals(0, number("select count(*) from %s.subscription"));
    OrderRow paid = inside(() -> reviewing.confirm(order.id(), Surplus.CREDITS, Credits.of(10)));
    assertEquals(Surplus.CREDITS, paid.surplus());
    assertEquals(25_000_000, number("select balance_micro from %s.wallet"));
    OrderRow other = place();
    pay(other, "TX 6", DUE + 1);
    inside(() -> reviewing.confirm(other.id(), Surplus.PAY_BACK, null));
    assertEquals(40_000_000, number("select balance_micro from %s.wallet"));
  }

  @Test
  void a_banks_reference_is_taken_once_however_it_is_typed() {
    OrderRow order = place();
    pay(order, "ab-12 34", 1_000);
    for (String again : new String[] {"AB1234", " ab 12-34 ", "aB.12/34"}) {
      ReferenceUsed refusal = assertThrows(ReferenceUsed.class, () -> pay(order, again, 1_000));
      assertEquals("reference", refusal.field());
    }
    record(order, "Other Bank", "AB1234");
    assertThrows(ReferenceUsed.class, () -> record(order, "OTHER bank", "ab1234"));
    Race.Outcome outcome = Race.of(5, i -> () -> record(order, null, "race 1"));
    assertEquals(1, outcome.won(), outcome.toString());
    assertEquals(4, outcome.refused(ReferenceUsed.class), outcome.toString());
    assertEquals(3_000, look(order).paidMinor());
  }

  @Test
  void no_two_orders_bear_one_reference() {
    OrderRow one = place();
    OrderRow other = place();
    assertNotEquals(one.reference(), other.reference());
    assertThrows(
        IllegalStateException.class,
        () -> run("update %s.purchase_order set reference = '" + one.reference() + "'"));
    assertEquals(other.reference(), look(other).reference());
  }

  @Test
  void a_rejected_order_takes_no_money_and_an_expired_one_is_looked_at_again() {
    OrderRow rejected = place();
    inside(() -> reviewing.reject(rejected.id(), "Another firm"));
    assertThrows(OrderClosed.class, () -> pay(rejected, "TX 7", DUE));
    OrderRow late = place();
    run(
        "update %s.purchase_order set due_at = now() - interval '1 minute' where id = '"
            + late.id()
            + "'");
    assertEquals(1, inside(ticking::expireOverdue));
    assertEquals(0, inside(ticking::expireOverdue));
    assertEquals(OrderState.EXPIRED, look(late).state());
    pay(late, "TX 8", DUE);
    assertEquals(OrderState.PAID, inside(() -> reviewing.confirm(late.id(), null, null)).state());
    assertEquals(1, mails("ORDER_REJECTED"));
    assertEquals(1, mails("ORDER_EXPIRED"));
  }

  @Test
  void the_next_order_is_proposed_once_before_the_end_and_goes_on_from_there() {
    OrderRow order = place();
    pay(order, "TX 9", DUE);
    inside(() -> reviewing.confirm(order.id(), null, null));
    assertEquals(0, inside(ticking::proposeRenewals));
    run("update %s.purchase_order set covers_until = now() + interval '9 days'");
    assertEquals(1, inside(ticking::proposeRenewals));
    assertEquals(0, inside(ticking::proposeRenewals));
    assertEquals(1, mails("ORDER_RENEWAL"));
    assertEquals(
        1, number("select count(*) from %s.purchase_order where renewal and state = 'NEW'"));
  }

  @Test
  void an_order_for_other_modules_is_no_renewal_and_one_that_opens_the_same_among_others_is() {
    OrderRow order = place();
    pay(order, "TX 10", DUE);
    inside(() -> reviewing.confirm(order.id(), null, null));
    place(sold("Studio", Module.STUDIO));
    run(
        "update %s.purchase_order set covers_until = now() + interval '9 days'"
            + " where state = 'PAID'");
    assertEquals(1, inside(ticking::proposeRenewals));
    assertEquals(0, inside(ticking::proposeRenewals));
    run("delete from %s.purchase_order where renewal");
    place(sold("Both", Module.STUDIO, Module.ASSISTANT));
    assertEquals(0, inside(ticking::proposeRenewals));
  }

  @Test
  void nobody_orders_where_no_transfers_are_taken() {
    inside(
        () -> {
          banking.remove("EUR");
          return null;
        });
    assertThrows(NoBankDetails.class, this::place);
  }

  private OrderRow place() {
    return place(price);
  }

  private OrderRow place(UUID what) {
    OrderWish wish = new OrderWish(what, 2, 3, "", "");
    return inside(() -> ordering.place(organisation, wish)).order();
  }

  private OrderRow look(OrderRow order) {
    return inside(() -> orders.get(order.id())).order();
  }

  private void pay(OrderRow order, String reference, long minor) {
    inside(() -> reviewing.record(order.id(), new PaymentWish(null, reference, minor, DAY)));
  }

  private PayableOrder record(OrderRow order, String bank, String reference) {
    return inside(() -> reviewing.record(order.id(), new PaymentWish(bank, reference, 1_000, DAY)));
  }

  private long mails(String template) {
    return number("select count(*) from %s.mail where template = '" + template + "'");
  }

  private <T> T inside(Callable<T> work) {
    return brands.inside(tenant, work);
  }

  private void run(String statement) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(statement.formatted(tenant.schema()));
    }
  }

  private long number(String query) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(query.formatted(tenant.schema()));
    }
  }
}
