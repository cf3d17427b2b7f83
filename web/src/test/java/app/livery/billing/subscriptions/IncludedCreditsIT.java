package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.billing.ledger.Crediting;
import app.livery.billing.ledger.Sweeping;
import app.livery.billing.ledger.Wallets;
import app.livery.kernel.Credits;
import app.livery.kernel.Moments;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.proof.Market;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credits that come with a subscription do not outlast it; those that were bought or given do. */
@ExtendWith(ArquillianExtension.class)
class IncludedCreditsIT extends Market {
  private static final int INCLUDED = 100;
  private static final int BOUGHT = 10;
  private static final int GIVEN = 5;

  @Inject Changing changing;
  @Inject Crediting crediting;
  @Inject Sweeping sweeping;
  @Inject Wallets wallets;

  @Test
  void what_came_with_it_is_gone_when_it_is_ended_now() {
    UUID price = sold(Credits.of(INCLUDED), 0, true, AtTrialEnd.RENEW);
    OrganisationId buyer = buyer(price);
    OrganisationId other = buyer(price);
    in(() -> changing.cancel(buyer, only(buyer).id(), true));
    in(() -> changing.cancel(other, only(other).id(), false));
    sweep();
    assertEquals(BOUGHT + GIVEN, balance(buyer));
    assertEquals(INCLUDED + BOUGHT + GIVEN, balance(other), "it ends later");
    assertEquals(1, facts("CreditsEnded"));
    assertEquals(1, count("select count(*) from %s.ledger_entry where kind = 'EXPIRY'"));
  }

  @Test
  void what_came_with_it_is_gone_when_stripe_ends_it_however_often_that_is_told() {
    OrganisationId buyer = buyer(sold(Credits.of(INCLUDED), 0, true, AtTrialEnd.RENEW));
    String stripeId = only(buyer).stripeId();
    String invoice = desk.subscriptions().get(stripeId).orThrow().latestInvoice();
    desk.subscriptions().cancel(UUID.randomUUID(), stripeId).orThrow();
    tell("customer.subscription.deleted", stripeId);
    sweep();
    tell("invoice.paid", invoice);
    tell("customer.subscription.deleted", stripeId);
    sweep();
    assertEquals(BOUGHT + GIVEN, balance(buyer));
    assertEquals(1, facts("CreditsEnded"));
  }

  @Test
  void what_came_with_it_lasts_as_long_as_the_period_that_is_paid() {
    OrganisationId buyer = buyer(sold(Credits.of(INCLUDED), 0, true, AtTrialEnd.RENEW));
    Instant end = in(() -> changing.cancel(buyer, only(buyer).id(), false)).cancelAt();
    Moments.at(end.minusSeconds(60), this::sweep);
    assertEquals(INCLUDED + BOUGHT + GIVEN, balance(buyer));
    Moments.at(end.plusSeconds(60), this::sweep);
    assertEquals(BOUGHT + GIVEN, balance(buyer));
  }

  /** Somebody with all sorts of credits. */
  private OrganisationId buyer(UUID price) {
    OrganisationId buyer = folk.found(ours, 0);
    page(buyer, price, 1);
    String stripeId = only(buyer).stripeId();
    tell("invoice.paid", desk.subscriptions().get(stripeId).orThrow().latestInvoice());
    Money paid = new Money(1000, "USD");
    in(() -> crediting.topUp(buyer, Credits.of(BOUGHT), paid, "pi_" + buyer, null));
    in(() -> crediting.adjust(buyer, Credits.of(GIVEN), "A gift"));
    assertEquals(INCLUDED + BOUGHT + GIVEN, balance(buyer));
    return buyer;
  }

  private Integer sweep() {
    return in(sweeping::endLots);
  }

  private long balance(OrganisationId buyer) {
    return in(() -> wallets.get(buyer)).balance().micro() / Credits.of(1).micro();
  }
}
