package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionLineItemListParams;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Payments, refunds and disputes. */
class MoneyTest {
  private final Shop shop = Shop.open();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_top_up_is_paid_at_its_checkout() throws Exception {
    Session session = topUp(2500);
    assertTrue(session.getUrl().startsWith(shop.stripe.url() + "/c/pay/cs_test_"));
    assertEquals(2500, session.getAmountTotal());
    var lines =
        shop.client
            .v1()
            .checkout()
            .sessions()
            .lineItems()
            .list(session.getId(), SessionLineItemListParams.builder().build());
    assertEquals(2500, lines.getData().get(0).getAmountTotal());
    shop.account.completeCheckout(session.getId(), "4242424242424242");
    Session done = shop.client.v1().checkout().sessions().retrieve(session.getId());
    assertEquals("paid", done.getPaymentStatus());
    PaymentIntent intent = shop.client.v1().paymentIntents().retrieve(done.getPaymentIntent());
    assertEquals("succeeded", intent.getStatus());
    assertEquals("7", intent.getMetadata().get("order"));
  }

  @Test
  void a_declined_card_leaves_the_checkout_open() throws Exception {
    Session session = topUp(2500);
    Refused refused =
        assertThrows(
            Refused.class,
            () -> shop.account.completeCheckout(session.getId(), "4000000000009995"));
    assertEquals(402, refused.status());
    assertEquals(
        "open", shop.client.v1().checkout().sessions().retrieve(session.getId()).getStatus());
    shop.account.completeCheckout(session.getId(), "4242424242424242");
    assertTrue(shop.story().containsAll(List.of("payment_intent.payment_failed", "charge.failed")));
    assertThrows(
        Refused.class, () -> shop.account.completeCheckout(session.getId(), "4242424242424242"));
  }

  @Test
  void a_checkout_expires_after_a_day_or_when_it_is_told() throws Exception {
    Session session = topUp(2500);
    Session other = topUp(2500);
    assertEquals(
        "expired", shop.client.v1().checkout().sessions().expire(other.getId()).getStatus());
    shop.stripe.advance(Duration.ofHours(24));
    assertEquals(
        "expired", shop.client.v1().checkout().sessions().retrieve(session.getId()).getStatus());
    assertEquals(2, shop.story().stream().filter("checkout.session.expired"::equals).count());
  }

  @Test
  void a_payment_is_refunded_in_three_parts_and_not_beyond() throws Exception {
    Charge charge = charge(1000);
    for (long part : new long[] {200, 300, 500}) {
      Refund refund = refund(charge, part);
      assertEquals("succeeded", refund.getStatus());
      shop.client.v1().charges().retrieve(charge.getId());
    }
    Charge back = shop.client.v1().charges().retrieve(charge.getId());
    assertEquals(1000, back.getAmountRefunded());
    assertTrue(back.getRefunded());
    InvalidRequestException over =
        assertThrows(InvalidRequestException.class, () -> refund(charge, 1));
    assertEquals("charge_already_refunded", over.getCode());
    var list =
        shop.client
            .v1()
            .refunds()
            .list(RefundListParams.builder().setCharge(charge.getId()).build());
    assertEquals(
        List.of(500L, 300L, 200L), list.getData().stream().map(Refund::getAmount).toList());
    assertEquals(3, shop.story().stream().filter("charge.refunded"::equals).count());
  }

  @Test
  void more_than_was_left_is_not_refunded() throws Exception {
    Charge charge = charge(1000);
    refund(charge, 600);
    InvalidRequestException over =
        assertThrows(InvalidRequestException.class, () -> refund(charge, 500));
    assertEquals("amount", over.getParam());
    assertEquals(600, shop.client.v1().charges().retrieve(charge.getId()).getAmountRefunded());
  }

  @Test
  void a_refund_that_fails_is_the_sellers_again() throws Exception {
    Charge charge = charge(1000);
    Refund refund = refund(charge, 400);
    shop.account.failRefund(refund.getId());
    assertEquals("failed", shop.client.v1().refunds().retrieve(refund.getId()).getStatus());
    assertEquals(0, shop.client.v1().charges().retrieve(charge.getId()).getAmountRefunded());
    assertTrue(shop.story().contains("refund.failed"));
  }

  @Test
  void a_dispute_takes_the_money_and_gives_it_back_when_won() throws Exception {
    Charge charge = charge(1000);
    JsonNode opened = shop.account.dispute(charge.getId(), null, false);
    String id = opened.get("id").asText();
    assertEquals("needs_response", dispute(id).getStatus());
    shop.account.withdraw(id);
    assertEquals(-1000, dispute(id).getBalanceTransactions().get(0).getAmount());
    assertTrue(shop.client.v1().charges().retrieve(charge.getId()).getDisputed());
    shop.client
        .v1()
        .disputes()
        .update(
            id,
            DisputeUpdateParams.builder()
                .setEvidence(DisputeUpdateParams.Evidence.builder().setCustomerName("Jo").build())
                .setSubmit(true)
                .build());
    assertEquals("under_review", dispute(id).getStatus());
    shop.account.closeDispute(id, true);
    assertEquals("won", dispute(id).getStatus());
    assertEquals(
        List.of(
            "charge.dispute.created",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
            "charge.dispute.funds_reinstated",
            "charge.dispute.closed"),
        shop.story().stream().filter(each -> each.startsWith("charge.dispute")).toList());
  }

  @Test
  void what_a_dispute_moves_is_booked_when_it_moves() throws Exception {
    String id = shop.account.dispute(charge(1000).getId(), null, false).get("id").asText();
    shop.stripe.advance(Duration.ofDays(40));
    shop.account.withdraw(id);
    shop.stripe.advance(Duration.ofDays(31));
    shop.account.closeDispute(id, true);
    Dispute seen = dispute(id);
    BalanceTransaction gone = seen.getBalanceTransactions().get(0);
    BalanceTransaction back = seen.getBalanceTransactions().get(1);
    assertEquals(-1000, gone.getAmount());
    assertTrue(gone.getCreated() >= seen.getCreated() + Duration.ofDays(40).toSeconds());
    assertEquals(1000, back.getAmount());
    assertTrue(back.getCreated() >= gone.getCreated() + Duration.ofDays(31).toSeconds());
  }

  @Test
  void what_is_lost_is_gone() throws Exception {
    String id = shop.account.dispute(charge(1000).getId(), null, false).get("id").asText();
    shop.account.closeDispute(id, false);
    assertEquals(-1000, dispute(id).getBalanceTransactions().get(0).getAmount());
    assertTrue(shop.story().contains("charge.dispute.funds_withdrawn"));
  }

  @Test
  void a_dispute_that_is_given_up_is_lost() throws Exception {
    Charge charge = charge(1000);
    String id = shop.account.dispute(charge.getId(), 700L, true).get("id").asText();
    assertEquals("lost", shop.client.v1().disputes().close(id).getStatus());
    assertFalse(shop.story().contains("charge.dispute.funds_reinstated"));
    assertThrows(InvalidRequestException.class, () -> shop.client.v1().disputes().close(id));
    assertThrows(InvalidRequestException.class, () -> refund(charge, 100));
  }

  @Test
  void a_bank_that_asks_is_answered_on_its_page() throws Exception {
    PaymentIntent asked = intent(500, "pm_card_threeDSecure2Required");
    assertEquals("requires_action", asked.getStatus());
    assertNotNull(asked.getNextAction().getRedirectToUrl().getUrl());
    shop.account.authenticate(asked.getId(), true);
    assertEquals(
        "succeeded", shop.client.v1().paymentIntents().retrieve(asked.getId()).getStatus());
  }

  @Test
  void a_declined_payment_says_why() {
    CardException declined =
        assertThrows(
            CardException.class, () -> intent(500, "pm_card_chargeDeclinedInsufficientFunds"));
    assertEquals("card_declined", declined.getCode());
    assertEquals("insufficient_funds", declined.getDeclineCode());
  }

  private Dispute dispute(String id) throws Exception {
    return shop.client.v1().disputes().retrieve(id);
  }

  private Refund refund(Charge charge, long amount) throws Exception {
    return shop.client
        .v1()
        .refunds()
        .create(RefundCreateParams.builder().setCharge(charge.getId()).setAmount(amount).build());
  }

  private PaymentIntent intent(long amount, String method) throws Exception {
    return shop.client
        .v1()
        .paymentIntents()
        .create(
            PaymentIntentCreateParams.builder()
                .setAmount(amount)
                .setCurrency("eur")
                .setPaymentMethod(method)
                .setConfirm(true)
                .build());
  }

  private Charge charge(long amount) throws Exception {
    return shop.client.v1().charges().retrieve(intent(amount, "pm_card_visa").getLatestCharge());
  }

  private Session topUp(long amount) throws Exception {
    return shop.client
        .v1()
        .checkout()
        .sessions()
        .create(
            SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://localhost/done")
                .setCustomer(shop.customer().getId())
                .setPaymentIntentData(
                    SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata("order", "7")
                        .build())
                .addLineItem(
                    SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(
                            SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(amount)
                                .setProductData(
                                    SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Credits")
                                        .build())
                                .build())
                        .build())
                .build());
  }
}
