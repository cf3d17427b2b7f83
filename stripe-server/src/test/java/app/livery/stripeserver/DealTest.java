package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Coupon;
import com.stripe.model.Customer;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.PromotionCodeCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionItemUpdateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Discounts, credit, first payments that fail, checkouts of every mode. */
class DealTest {
  private final Shop shop = Shop.open();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_coupon_for_one_invoice_is_spent_after_it() throws Exception {
    Coupon half = coupon(CouponCreateParams.Duration.ONCE);
    Subscription begun = discounted(half);
    assertEquals(List.of(), begun.getDiscounts());
    Invoice first = shop.invoices(begun.getId()).get(0);
    assertEquals(500, first.getAmountPaid());
    assertEquals(500, first.getTotalDiscountAmounts().get(0).getAmount());
    shop.stripe.advance(Duration.ofDays(31));
    assertEquals(1000, shop.invoices(begun.getId()).get(0).getAmountPaid());
  }

  @Test
  void a_coupon_for_ever_stays_and_can_be_read_with_the_subscription() throws Exception {
    Subscription begun = discounted(coupon(CouponCreateParams.Duration.FOREVER));
    shop.stripe.advance(Duration.ofDays(31));
    assertEquals(500, shop.invoices(begun.getId()).get(0).getAmountPaid());
    Subscription whole =
        shop.client
            .v1()
            .subscriptions()
            .retrieve(
                begun.getId(),
                SubscriptionRetrieveParams.builder().addExpand("discounts.source.coupon").build());
    BigDecimal off =
        whole.getDiscountObjects().get(0).getSource().getCouponObject().getPercentOff();
    assertEquals(0, off.compareTo(new BigDecimal("50")));
  }

  @Test
  void a_code_in_a_checkout_takes_its_part_off() throws Exception {
    Coupon half = coupon(CouponCreateParams.Duration.ONCE);
    String code =
        shop.client
            .v1()
            .promotionCodes()
            .create(
                PromotionCodeCreateParams.builder()
                    .setCode("HALF")
                    .setMaxRedemptions(1L)
                    .setPromotion(
                        PromotionCodeCreateParams.Promotion.builder()
                            .setType(PromotionCodeCreateParams.Promotion.Type.COUPON)
                            .setCoupon(half.getId())
                            .build())
                    .build())
            .getId();
    Session session = checkout(shop.monthly(1000), code);
    assertEquals(500, session.getAmountTotal());
    shop.account.completeCheckout(session.getId(), "4242424242424242");
    Session done = shop.client.v1().checkout().sessions().retrieve(session.getId());
    assertEquals("paid", done.getPaymentStatus());
    assertEquals(500, shop.invoices(done.getSubscription()).get(0).getAmountPaid());
    assertThrows(InvalidRequestException.class, () -> checkout(shop.monthly(1000), code));
  }

  @Test
  void credit_is_used_before_the_card() throws Exception {
    Customer jo = shop.customerWith("pm_card_visa");
    shop.client
        .v1()
        .customers()
        .update(jo.getId(), CustomerUpdateParams.builder().setBalance(-300L).build());
    Subscription begun = shop.subscribe(jo, shop.monthly(1000), 1);
    Invoice first = shop.invoices(begun.getId()).get(0);
    assertEquals(700, first.getAmountPaid());
    assertEquals(-300, first.getStartingBalance());
    assertEquals(0, shop.client.v1().customers().retrieve(jo.getId()).getBalance());
  }

  @Test
  void a_first_payment_that_fails_leaves_it_incomplete_for_23_hours() throws Exception {
    Subscription begun =
        shop.subscribe(shop.customerWith("pm_card_chargeCustomerFail"), shop.monthly(1000), 1);
    assertEquals("incomplete", begun.getStatus());
    shop.stripe.advance(Duration.ofHours(23));
    assertEquals("incomplete_expired", shop.subscription(begun.getId()).getStatus());
    assertEquals("void", shop.invoices(begun.getId()).get(0).getStatus());
  }

  @Test
  void who_wants_no_incomplete_subscription_gets_a_refusal_and_none() throws Exception {
    Customer jo = shop.customerWith("pm_card_chargeCustomerFail");
    SubscriptionCreateParams wish =
        shop.wish(jo, shop.monthly(1000), 1)
            .setPaymentBehavior(SubscriptionCreateParams.PaymentBehavior.ERROR_IF_INCOMPLETE)
            .build();
    assertThrows(CardException.class, () -> shop.client.v1().subscriptions().create(wish));
    assertEquals(
        List.of(),
        shop.client
            .v1()
            .subscriptions()
            .list(
                SubscriptionListParams.builder()
                    .setCustomer(jo.getId())
                    .setStatus(SubscriptionListParams.Status.ALL)
                    .build())
            .getData());
  }

  @Test
  void without_any_card_nothing_is_begun() throws Exception {
    Customer jo = shop.customer();
    Price price = shop.monthly(1000);
    InvalidRequestException refused =
        assertThrows(InvalidRequestException.class, () -> shop.subscribe(jo, price, 1));
    assertEquals("resource_missing", refused.getCode());
  }

  @Test
  void an_items_quantity_is_changed_by_itself() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(1000), 1);
    String item = begun.getItems().getData().get(0).getId();
    shop.client
        .v1()
        .subscriptionItems()
        .update(
            item,
            SubscriptionItemUpdateParams.builder()
                .setQuantity(4L)
                .setProrationBehavior(SubscriptionItemUpdateParams.ProrationBehavior.NONE)
                .build());
    assertEquals(4, shop.subscription(begun.getId()).getItems().getData().get(0).getQuantity());
  }

  @Test
  void the_next_invoice_can_be_seen_before_it_comes() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(1000), 2);
    Invoice next =
        shop.client
            .v1()
            .invoices()
            .createPreview(
                InvoiceCreatePreviewParams.builder().setSubscription(begun.getId()).build());
    assertEquals(2000, next.getTotal());
    assertEquals(
        begun.getItems().getData().get(0).getCurrentPeriodEnd(),
        next.getLines().getData().get(0).getPeriod().getStart());
  }

  @Test
  void a_trial_can_be_ended_now_and_is_billed() throws Exception {
    Customer jo = shop.customerWith("pm_card_visa");
    Subscription trial =
        shop.client
            .v1()
            .subscriptions()
            .create(shop.wish(jo, shop.monthly(1000), 1).setTrialPeriodDays(14L).build());
    Subscription ended =
        shop.client
            .v1()
            .subscriptions()
            .update(
                trial.getId(),
                SubscriptionUpdateParams.builder()
                    .setTrialEnd(SubscriptionUpdateParams.TrialEnd.NOW)
                    .build());
    assertEquals("active", ended.getStatus());
    assertEquals(1000, shop.invoices(trial.getId()).get(0).getAmountPaid());
  }

  @Test
  void a_card_is_left_without_a_payment() throws Exception {
    Customer jo = shop.customer();
    Session session =
        shop.client
            .v1()
            .checkout()
            .sessions()
            .create(
                SessionCreateParams.builder()
                    .setMode(SessionCreateParams.Mode.SETUP)
                    .setCurrency("eur")
                    .setCustomer(jo.getId())
                    .setSuccessUrl("http://localhost/done")
                    .build());
    shop.account.completeCheckout(session.getId(), "4242424242424242");
    String intent =
        shop.client.v1().checkout().sessions().retrieve(session.getId()).getSetupIntent();
    assertNotNull(shop.client.v1().setupIntents().retrieve(intent).getPaymentMethod());
    assertEquals(
        1, shop.client.v1().customers().paymentMethods().list(jo.getId()).getData().size());
  }

  @Test
  void an_invoices_payment_leads_to_its_charge() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(1000), 1);
    Invoice invoice =
        shop.client
            .v1()
            .invoices()
            .retrieve(
                shop.invoices(begun.getId()).get(0).getId(),
                InvoiceRetrieveParams.builder().addExpand("payments").build());
    String intent = invoice.getPayments().getData().get(0).getPayment().getPaymentIntent();
    assertEquals(1000, shop.client.v1().paymentIntents().retrieve(intent).getAmountReceived());
    assertNull(invoice.getNextPaymentAttempt());
    assertTrue(invoice.getNumber().endsWith("-0001"));
  }

  private Coupon coupon(CouponCreateParams.Duration duration) throws Exception {
    return shop.client
        .v1()
        .coupons()
        .create(
            CouponCreateParams.builder()
                .setPercentOff(new BigDecimal("50"))
                .setDuration(duration)
                .build());
  }

  private Subscription discounted(Coupon coupon) throws Exception {
    return shop.client
        .v1()
        .subscriptions()
        .create(
            shop.wish(shop.customerWith("pm_card_visa"), shop.monthly(1000), 1)
                .addDiscount(
                    SubscriptionCreateParams.Discount.builder().setCoupon(coupon.getId()).build())
                .build());
  }

  private Session checkout(Price price, String code) throws Exception {
    return shop.client
        .v1()
        .checkout()
        .sessions()
        .create(
            SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setSuccessUrl("http://localhost/done")
                .addLineItem(
                    SessionCreateParams.LineItem.builder()
                        .setPrice(price.getId())
                        .setQuantity(1L)
                        .build())
                .addDiscount(SessionCreateParams.Discount.builder().setPromotionCode(code).build())
                .build());
  }
}
