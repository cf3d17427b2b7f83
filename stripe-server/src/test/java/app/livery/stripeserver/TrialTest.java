package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodCollection;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior.MissingPaymentMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A trial of 14 days from checkout to its end, with a card and without. */
class TrialTest {
  private final Shop shop = Shop.open();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_trial_with_a_card_warns_three_days_before_and_is_paid_at_its_end() throws Exception {
    Subscription trial =
        begin("4242424242424242", PaymentMethodCollection.ALWAYS, MissingPaymentMethod.CANCEL);
    assertEquals("trialing", trial.getStatus());
    assertEquals("acme", trial.getMetadata().get("tenant"));
    shop.stripe.advance(Duration.ofDays(10));
    assertFalse(shop.story().contains("customer.subscription.trial_will_end"));
    shop.stripe.advance(Duration.ofDays(1));
    assertTrue(shop.story().contains("customer.subscription.trial_will_end"));
    shop.stripe.advance(Duration.ofDays(3).plusHours(2));
    assertEquals("active", shop.subscription(trial.getId()).getStatus());
    Invoice first = shop.invoices(trial.getId()).get(0);
    assertEquals("paid", first.getStatus());
    assertEquals(3 * 900, first.getAmountPaid());
    assertEquals(trial.getId(), first.getParent().getSubscriptionDetails().getSubscription());
  }

  @Test
  void a_trial_without_a_card_is_cancelled_at_its_end() throws Exception {
    Subscription trial =
        begin(null, PaymentMethodCollection.IF_REQUIRED, MissingPaymentMethod.CANCEL);
    shop.stripe.advance(Duration.ofDays(14));
    assertEquals("canceled", shop.subscription(trial.getId()).getStatus());
    assertTrue(shop.story().contains("customer.subscription.deleted"));
  }

  @Test
  void a_trial_without_a_card_is_paused_and_resumed_with_one() throws Exception {
    Subscription trial =
        begin(null, PaymentMethodCollection.IF_REQUIRED, MissingPaymentMethod.PAUSE);
    shop.stripe.advance(Duration.ofDays(14));
    assertEquals("paused", shop.subscription(trial.getId()).getStatus());
    assertTrue(shop.story().contains("customer.subscription.paused"));
    shop.account.replaceCard(trial.getCustomer(), "4242424242424242");
    assertEquals("active", shop.client.v1().subscriptions().resume(trial.getId()).getStatus());
    assertEquals(2700, shop.invoices(trial.getId()).get(0).getAmountPaid());
  }

  @Test
  void a_trial_without_a_card_becomes_a_debt_when_the_seller_wants_an_invoice() throws Exception {
    Subscription trial =
        begin(null, PaymentMethodCollection.IF_REQUIRED, MissingPaymentMethod.CREATE_INVOICE);
    shop.stripe.advance(Duration.ofDays(14).plusHours(2));
    assertEquals("past_due", shop.subscription(trial.getId()).getStatus());
    assertEquals("open", shop.invoices(trial.getId()).get(0).getStatus());
  }

  @Test
  void a_checkout_that_always_wants_a_card_refuses_to_go_without() throws Exception {
    Session session =
        shop.trialCheckout(
            shop.monthly(900), PaymentMethodCollection.ALWAYS, MissingPaymentMethod.CANCEL);
    Refused refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            Refused.class, () -> shop.account.completeCheckout(session.getId(), null));
    assertEquals(400, refused.status());
  }

  @Test
  void who_listens_comes_along_moment_by_moment() throws Exception {
    List<Instant> told = new ArrayList<>();
    try (Ear ear = new Ear()) {
      shop.account.endpoint(ear.url(), Ear.SECRET);
      begin("4242424242424242", PaymentMethodCollection.ALWAYS, MissingPaymentMethod.CANCEL);
      assertTrue(shop.stripe.awaitDeliveries(Duration.ofSeconds(10)));
      List<Integer> heard = new ArrayList<>();
      shop.stripe.onMove(
          now -> {
            told.add(now);
            heard.add(ear.letters().size());
          });
      shop.stripe.advance(Duration.ofDays(15));
      Instant end = Shop.START.plus(Duration.ofDays(14));
      assertEquals(
          List.of(
              Shop.START.plus(Duration.ofDays(11)),
              end,
              end.plus(Duration.ofHours(1)),
              Shop.START.plus(Duration.ofDays(15))),
          told);
      assertEquals(heard.stream().distinct().toList(), heard, "each moment was heard of in time");
    }
  }

  private Subscription begin(String card, PaymentMethodCollection when, MissingPaymentMethod end)
      throws StripeException {
    Session session = shop.trialCheckout(shop.monthly(900), when, end);
    assertEquals(0, session.getAmountTotal());
    shop.account.completeCheckout(session.getId(), card);
    Session done = shop.client.v1().checkout().sessions().retrieve(session.getId());
    assertEquals("complete", done.getStatus());
    assertEquals("no_payment_required", done.getPaymentStatus());
    assertEquals("order-1", done.getClientReferenceId());
    return shop.subscription(done.getSubscription());
  }
}
