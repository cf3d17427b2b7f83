package app.livery.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.subscriptions.Changing;
import app.livery.billing.subscriptions.Dunning;
import app.livery.billing.subscriptions.Provisioning;
import app.livery.billing.subscriptions.Sold;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.kernel.Moments;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.proof.Market;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However much has happened by the time that it is seen, letters tell what holds then. */
@ExtendWith(ArquillianExtension.class)
class SubscriptionMailsIT extends Market {
  private static final String FAILS_LATER = "4000000000000341";

  @Inject Dunning dunning;
  @Inject Provisioning provisioning;
  @Inject Changing changing;

  @Test
  void grace_restriction_and_end_are_told_of_one_after_the_other() {
    Instant end = transferred();
    walk(end.plus(Duration.ofDays(1)));
    walk(end.plus(Duration.ofDays(8)));
    walk(end.plus(Duration.ofDays(29)));
    assertEquals("access-restricted payment-failed subscription-ended", letters());
  }

  @Test
  void a_jump_past_the_days_of_grace_tells_of_the_restriction_alone() {
    walk(transferred().plus(Duration.ofDays(14)));
    assertEquals("access-restricted", letters());
  }

  @Test
  void a_jump_past_all_patience_tells_of_the_end_alone() {
    walk(transferred().plus(Duration.ofDays(60)));
    assertEquals("subscription-ended", letters());
  }

  @Test
  void a_jump_past_all_patience_tells_of_the_end_alone_at_stripe_too() {
    OrganisationId buyer = folk.found(ours, 0);
    page(buyer, sold(0, true, AtTrialEnd.RENEW), 2);
    owned(buyer);
    run(
        "update %s.subscription set status = 'PAST_DUE', stage = 'GRACE',"
            + " past_due_since = now() - interval '90 days'");
    in(dunning::walk);
    assertEquals("subscription-ended", letters());
    assertEquals(0, facts("AccessRestricted"));
  }

  @Test
  void a_jump_past_the_end_of_a_trial_does_not_say_that_it_ends_soon() {
    OrganisationId buyer = folk.found(ours, 0);
    complete(id(buy(buyer, sold(14, true, AtTrialEnd.RENEW), 2)), FAILS_LATER);
    owned(buyer);
    server.advance(Duration.ofDays(14).plusHours(2));
    String stripeId = only(buyer).stripeId();
    tell("customer.subscription.trial_will_end", stripeId);
    tell("customer.subscription.updated", stripeId);
    assertEquals("payment-failed", letters());
  }

  @Test
  void a_trial_that_was_given_no_card_is_told_to_be_over_and_a_pause_that_was_wished_is_not() {
    OrganisationId buyer = folk.found(ours, 0);
    buy(buyer, sold(14, false, AtTrialEnd.RENEW), 2);
    owned(buyer);
    in(() -> changing.pause(buyer, only(buyer).id(), null));
    assertEquals(SubscriptionStatus.PAUSED, only(buyer).status());
    assertEquals("", letters());
    in(() -> changing.resume(buyer, only(buyer).id()));
    Instant end = only(buyer).trialEnd();
    server.advance(Duration.ofDays(14).plusHours(2));
    Moments.at(end.plus(Duration.ofHours(2)), () -> again(buyer));
    assertEquals(SubscriptionStatus.PAUSED, only(buyer).status());
    assertEquals("subscription-trial-over", letters());
  }

  /** Told twice, as Stripe may. */
  private Void again(OrganisationId buyer) {
    sync(buyer);
    sync(buyer);
    return null;
  }

  /** Somebody has paid for a month by transfer. @return when that is used up */
  private Instant transferred() {
    OrganisationId buyer = folk.found(ours, 0);
    Sold sold = new Sold(null, null, "Team", Set.of(Module.INTELLIGENCE));
    Money unit = new Money(1000, "USD");
    Instant end =
        in(() -> provisioning.fromOrder(buyer, sold, 2, unit, Interval.MONTH, 1)).periodEnd();
    owned(buyer);
    return end;
  }

  private void owned(OrganisationId buyer) {
    folk.join(ours, buyer, "owner@letters.test", Role.OWNER);
  }

  private void walk(Instant at) {
    Moments.at(at, () -> in(dunning::walk));
  }

  /** What the owner was written about the subscription, by its causes. */
  private String letters() {
    return column(
        "select coalesce(string_agg(split_part(occasion, ' ', 1), ' ' order by occasion), '')"
            + " from %s.mail where occasion ~ '^(payment|access|subscription)-'");
  }
}
