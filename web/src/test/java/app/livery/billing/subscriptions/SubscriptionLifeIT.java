package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.checkouts.Fulfilling;
import app.livery.kernel.Moments;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.proof.Market;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.tenancy.organisations.Organising;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A subscription lives as its deal says, and its money with it. */
@ExtendWith(ArquillianExtension.class)
class SubscriptionLifeIT extends Market {
  private static final String FAILS_LATER = "4000000000000341";

  @Inject Fulfilling fulfilling;
  @Inject Changing changing;
  @Inject Dunning dunning;
  @Inject Provisioning provisioning;
  @Inject Organising organising;

  @Test
  void a_trial_without_a_card_ends_or_waits_as_the_deal_says() {
    OrganisationId ending = folk.found(ours, 0);
    OrganisationId going = folk.found(ours, 0);
    buy(ending, sold(14, false, AtTrialEnd.CANCEL), 2);
    buy(going, sold(14, false, AtTrialEnd.RENEW), 2);
    assertEquals(SubscriptionStatus.TRIALING, only(ending).status());
    assertEquals(2, folk.look(ours, ending).seatsPaid());
    server.advance(Duration.ofDays(14).plusHours(2));
    sync(ending);
    sync(going);
    assertEquals(SubscriptionStatus.CANCELLED, only(ending).status());
    assertEquals(SubscriptionStatus.PAUSED, only(going).status());
    assertEquals(Stage.RESTRICTED, only(going).stage());
    assertEquals(0, only(going).mrrTwelfths());
  }

  @Test
  void a_trial_with_a_card_that_pays_goes_on_by_itself() {
    OrganisationId buyer = folk.found(ours, 0);
    CheckoutRow checkout = buy(buyer, sold(14, true, AtTrialEnd.RENEW), 3);
    complete(id(checkout), PAYS);
    Instant trialEnd = only(buyer).trialEnd();
    assertEquals(SubscriptionStatus.TRIALING, only(buyer).status());
    assertEquals(3, folk.look(ours, buyer).seatsPaid());
    server.advance(Duration.ofDays(14).plusHours(2));
    String stripeId = only(buyer).stripeId();
    tell("invoice.paid", desk.subscriptions().get(stripeId).orThrow().latestInvoice());
    SubscriptionRow row = only(buyer);
    assertEquals(SubscriptionStatus.ACTIVE, row.status());
    assertEquals(Stage.OPEN, row.stage());
    assertTrue(row.periodEnd().isAfter(trialEnd.plus(Duration.ofDays(27))));
    assertEquals(3L * 1000 * 12, row.mrrTwelfths());
    assertEquals(3000, bill(buyer).paid().minor());
    assertEquals(3, folk.look(ours, buyer).seatsPaid());
    assertEquals(0, facts("PaymentFailed"));
  }

  @Test
  void from_trial_through_failure_and_recovery_to_refund_and_end() {
    UUID price = sold(14, true, AtTrialEnd.RENEW);
    OrganisationId buyer = folk.found(ours, 0);
    CheckoutRow checkout = buy(buyer, price, 2);
    complete(id(checkout), FAILS_LATER);
    in(() -> fulfilling.arrive(buyer, id(checkout)));
    assertEquals(SubscriptionStatus.TRIALING, only(buyer).status());
    assertEquals(0, only(buyer).mrrTwelfths());
    server.advance(Duration.ofDays(14).plusHours(2));
    sync(buyer);
    assertEquals(Stage.GRACE, only(buyer).stage());
    assertEquals(1, facts("PaymentFailed"));
    Instant later = Instant.now().plus(Duration.ofDays(8));
    Moments.at(later, () -> in(dunning::walk));
    assertEquals(Stage.RESTRICTED, only(buyer).stage());
    assertThrows(
        PaymentOverdue.class, () -> folk.join(ours, buyer, "late@people.test", Role.MEMBER));
    recover(buyer);
    assertEquals(Stage.OPEN, only(buyer).stage());
    assertEquals(1, facts("PaymentRecovered"));
    assertEquals(2L * 1000 * 12, only(buyer).mrrTwelfths());
    SubscriptionRow more = in(() -> changing.change(buyer, only(buyer).id(), 5, null, null));
    assertEquals(5, more.seats());
    assertEquals(5, folk.look(ours, buyer).seatsPaid());
    folk.join(ours, buyer, "one@people.test", Role.MEMBER);
    folk.join(ours, buyer, "two@people.test", Role.MEMBER);
    assertThrows(
        FewerSeatsThanPeople.class,
        () -> in(() -> changing.preview(buyer, only(buyer).id(), 1, null)));
    refund(buyer);
    assertEquals(700, bill(buyer).refunded().minor());
    SubscriptionRow ending = in(() -> changing.cancel(buyer, only(buyer).id(), false));
    assertEquals(ending.periodEnd(), ending.cancelAt());
    assertEquals(null, in(() -> changing.keep(buyer, ending.id())).cancelAt());
    in(() -> changing.cancel(buyer, ending.id(), true));
    assertEquals(Stage.ENDED, only(buyer).stage());
    assertEquals(2, folk.look(ours, buyer).members());
    assertEquals(0, folk.look(ours, buyer).seatsPaid());
  }

  @Test
  void what_a_transfer_paid_for_cannot_be_changed_at_stripe_but_ended() {
    OrganisationId buyer = folk.found(ours, 0);
    UUID id = transferred(buyer, 4).id();
    assertEquals(4, folk.look(ours, buyer).seatsPaid());
    Instant later = Instant.now().plus(Duration.ofDays(2));
    for (Callable<?> change :
        List.<Callable<?>>of(
            () -> changing.preview(buyer, id, 6, null),
            () -> changing.change(buyer, id, 6, null, null),
            () -> changing.pause(buyer, id, later),
            () -> changing.resume(buyer, id),
            () -> changing.keep(buyer, id))) assertThrows(PaidByTransfer.class, () -> in(change));
    assertEquals(4, only(buyer).seats());
    assertEquals(Stage.OPEN, in(() -> changing.cancel(buyer, id, false)).stage());
    assertEquals(Stage.ENDED, in(() -> changing.cancel(buyer, id, true)).stage());
    assertEquals(0, folk.look(ours, buyer).seatsPaid());
  }

  @Test
  void seats_that_are_paid_for_cannot_be_set_by_hand() {
    OrganisationId buyer = folk.found(ours, 9);
    in(() -> organising.allot(buyer, 10));
    UUID id = transferred(buyer, 4).id();
    assertEquals(4, folk.look(ours, buyer).seatsPaid());
    assertThrows(SeatsFollowMoney.class, () -> in(() -> organising.allot(buyer, 5)));
    assertThrows(SeatsFollowMoney.class, () -> in(() -> organising.allot(buyer, 3)));
    assertEquals(4, in(() -> organising.allot(buyer, 4)).seatsPaid());
    in(() -> changing.cancel(buyer, id, true));
    assertEquals(7, in(() -> organising.allot(buyer, 7)).seatsPaid());
  }

  @Test
  void one_that_stripe_will_not_end_does_not_hold_up_those_behind_it() {
    List<OrganisationId> unpaid = new ArrayList<>();
    UUID price = sold(0, true, AtTrialEnd.RENEW);
    for (int i = 0; i < 3; i++) {
      OrganisationId buyer = folk.found(ours, 0);
      page(buyer, price, 1);
      unpaid.add(buyer);
    }
    run(
        "update %1$s.subscription set stage = 'GRACE', past_due_since = now() - interval '90 days'");
    run(
        "update %1$s.subscription set stripe_id = 'sub_unknown'"
            + " where id = (select id from %1$s.subscription order by id limit 1)");
    in(dunning::walk);
    List<Stage> stages = unpaid.stream().map(buyer -> only(buyer).stage()).toList();
    assertEquals(2, Collections.frequency(stages, Stage.ENDED), stages.toString());
    assertEquals(1, Collections.frequency(stages, Stage.RESTRICTED), stages.toString());
  }

  private SubscriptionRow transferred(OrganisationId buyer, int seats) {
    Sold sold = new Sold(null, null, "Team", Set.of(Module.INTELLIGENCE));
    Money unit = new Money(1000, "USD");
    return in(() -> provisioning.fromOrder(buyer, sold, seats, unit, Interval.MONTH, 1));
  }

  private void recover(OrganisationId buyer) {
    String stripeId = only(buyer).stripeId();
    var seen = desk.subscriptions().get(stripeId).orThrow();
    server.account(KEY).replaceCard(seen.customer(), PAYS);
    server.account(KEY).pay(seen.latestInvoice());
    tell("invoice.paid", seen.latestInvoice());
  }

  private void refund(OrganisationId buyer) {
    String invoice =
        column(
            "select stripe_id from %s.invoice where state = 'PAID' and total_minor > 0 and organisation_id = '"
                + buyer
                + "' order by issued_at limit 1");
    String payment = desk.invoices().get(invoice).orThrow().paymentIntent();
    String charge = desk.payments().charges(payment).orThrow().get(0).id();
    server.account(KEY).refund(charge, 700L);
    tell("charge.refunded", charge);
    tell("charge.refunded", charge);
  }
}
