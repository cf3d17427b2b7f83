package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.CardException;
import com.stripe.model.Customer;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscription's life: renewed, changed, late, mended, ended. */
class LivingTest {
  private final Shop shop = Shop.open();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_period_ends_on_the_same_day_of_the_month_and_is_billed() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(1000), 2);
    assertEquals("active", begun.getStatus());
    assertEquals(
        Instant.parse("2026-12-21T12:00:00Z").getEpochSecond(),
        begun.getItems().getData().get(0).getCurrentPeriodEnd());
    shop.stripe.moveTo(Instant.parse("2027-01-21T14:00:00Z"));
    List<Invoice> invoices = shop.invoices(begun.getId());
    assertEquals(
        List.of("subscription_cycle", "subscription_cycle", "subscription_create"),
        invoices.stream().map(Invoice::getBillingReason).toList());
    assertTrue(invoices.stream().allMatch(each -> each.getStatus().equals("paid")));
    assertTrue(invoices.stream().allMatch(each -> each.getAmountPaid() == 2000));
  }

  @Test
  void a_new_period_begins_with_a_draft_that_is_paid_after_an_hour() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(1000), 1);
    shop.stripe.moveTo(Instant.parse("2026-12-21T12:00:00Z"));
    assertEquals("draft", shop.invoices(begun.getId()).get(0).getStatus());
    shop.stripe.advance(Duration.ofHours(1));
    assertEquals("paid", shop.invoices(begun.getId()).get(0).getStatus());
  }

  @Test
  void everything_that_is_asked_for_is_expanded() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(1000), 1);
    Subscription whole =
        shop.client
            .v1()
            .subscriptions()
            .retrieve(
                begun.getId(),
                SubscriptionRetrieveParams.builder()
                    .addExpand("customer.invoice_settings.default_payment_method")
                    .addExpand("latest_invoice.payments.data.payment.payment_intent.latest_charge")
                    .addExpand("items.data.price.product")
                    .build());
    assertEquals("jo@example.com", whole.getCustomerObject().getEmail());
    assertEquals("Desk", whole.getItems().getData().get(0).getPrice().getProductObject().getName());
    var payment = whole.getLatestInvoiceObject().getPayments().getData().get(0).getPayment();
    assertEquals(1000, payment.getPaymentIntentObject().getLatestChargeObject().getAmount());
    assertNotNull(whole.getLatestInvoiceObject().getNumber());
  }

  @Test
  void a_card_that_fails_is_tried_on_days_1_3_5_and_7_and_then_it_is_over() throws Exception {
    Customer jo = shop.customerWith("pm_card_visa");
    Subscription late = shop.subscribe(jo, shop.monthly(1000), 1);
    shop.account.cards(jo.getId(), false);
    shop.stripe.moveTo(Instant.parse("2026-12-21T13:00:00Z"));
    assertEquals("past_due", shop.subscription(late.getId()).getStatus());
    Instant failed = Instant.parse("2026-12-21T13:00:00Z");
    int[] days = {1, 3, 5, 7};
    for (int i = 0; i < days.length; i++) {
      Invoice open = shop.invoices(late.getId()).get(0);
      Instant next = Instant.ofEpochSecond(open.getNextPaymentAttempt());
      assertEquals(failed.plus(Duration.ofDays(days[i])), next);
      assertEquals(i + 1, open.getAttemptCount());
      shop.stripe.moveTo(next);
    }
    Subscription over = shop.subscription(late.getId());
    assertEquals("canceled", over.getStatus());
    assertEquals("payment_failed", over.getCancellationDetails().getReason());
    assertNull(shop.invoices(late.getId()).get(0).getNextPaymentAttempt());
  }

  @Test
  void an_account_may_keep_unpaid_subscriptions() throws Exception {
    shop.account.afterRetries("unpaid");
    Customer jo = shop.customerWith("pm_card_visa");
    Subscription late = shop.subscribe(jo, shop.monthly(1000), 1);
    shop.account.cards(jo.getId(), false);
    shop.stripe.moveTo(Instant.parse("2026-12-30T13:00:00Z"));
    assertEquals("unpaid", shop.subscription(late.getId()).getStatus());
  }

  @Test
  void a_new_card_mends_what_was_late() throws Exception {
    Customer jo = shop.customerWith("pm_card_visa");
    Subscription late = shop.subscribe(jo, shop.monthly(1000), 1);
    shop.account.cards(jo.getId(), false);
    shop.stripe.moveTo(Instant.parse("2026-12-22T12:00:00Z"));
    Invoice open = shop.invoices(late.getId()).get(0);
    CardException declined =
        assertThrows(CardException.class, () -> shop.client.v1().invoices().pay(open.getId()));
    assertEquals(402, declined.getStatusCode());
    shop.account.replaceCard(jo.getId(), "5555555555554444");
    shop.account.pay(open.getId());
    assertEquals("active", shop.subscription(late.getId()).getStatus());
    assertEquals("paid", shop.invoices(late.getId()).get(0).getStatus());
  }

  @Test
  void seats_that_are_added_in_the_middle_cost_the_rest_of_the_period() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(3000), 1);
    shop.stripe.moveTo(Instant.parse("2026-12-06T12:00:00Z"));
    Invoice preview =
        shop.client
            .v1()
            .invoices()
            .createPreview(
                InvoiceCreatePreviewParams.builder()
                    .setSubscription(begun.getId())
                    .setSubscriptionDetails(
                        InvoiceCreatePreviewParams.SubscriptionDetails.builder()
                            .setProrationBehavior(
                                InvoiceCreatePreviewParams.SubscriptionDetails.ProrationBehavior
                                    .ALWAYS_INVOICE)
                            .addItem(
                                InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                                    .setId(item(begun))
                                    .setQuantity(3L)
                                    .build())
                            .build())
                    .build());
    assertEquals(3000, preview.getAmountDue());
    assertEquals(-1500, preview.getLines().getData().get(0).getAmount());
    assertEquals(1, shop.invoices(begun.getId()).size(), "a preview bills nothing");
    Subscription grown = seats(begun, 3, ProrationBehavior.ALWAYS_INVOICE);
    assertEquals(3, grown.getItems().getData().get(0).getQuantity());
    assertEquals(3000, shop.invoices(begun.getId()).get(0).getAmountPaid());
  }

  @Test
  void seats_that_go_are_credited_on_the_next_invoice() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(3000), 2);
    shop.stripe.moveTo(Instant.parse("2026-12-06T12:00:00Z"));
    seats(begun, 1, ProrationBehavior.CREATE_PRORATIONS);
    shop.stripe.moveTo(Instant.parse("2026-12-21T14:00:00Z"));
    assertEquals(1500, shop.invoices(begun.getId()).get(0).getAmountPaid());
    seats(begun, 3, ProrationBehavior.NONE);
    assertEquals(2, shop.invoices(begun.getId()).size());
  }

  @Test
  void from_month_to_year_a_new_period_begins_at_once() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(3000), 1);
    Price year = shop.price(30_000, Interval.YEAR);
    shop.stripe.moveTo(Instant.parse("2026-12-06T12:00:00Z"));
    Subscription changed =
        shop.client
            .v1()
            .subscriptions()
            .update(
                begun.getId(),
                SubscriptionUpdateParams.builder()
                    .addItem(
                        SubscriptionUpdateParams.Item.builder()
                            .setId(item(begun))
                            .setPrice(year.getId())
                            .build())
                    .build());
    assertEquals(
        Instant.parse("2027-12-06T12:00:00Z").getEpochSecond(),
        changed.getItems().getData().get(0).getCurrentPeriodEnd());
    assertEquals(28_500, shop.invoices(begun.getId()).get(0).getAmountPaid());
  }

  @Test
  void the_portal_plans_the_end_by_cancel_at_alone() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(3000), 1);
    shop.account.cancelInPortal(begun.getId());
    Subscription planned = shop.subscription(begun.getId());
    assertFalse(planned.getCancelAtPeriodEnd());
    assertNotNull(planned.getCancelAt());
    shop.account.renewInPortal(begun.getId());
    assertNull(shop.subscription(begun.getId()).getCancelAt());
    shop.account.cancelInPortal(begun.getId());
    shop.stripe.moveTo(Instant.parse("2026-12-21T12:00:00Z"));
    assertEquals("canceled", shop.subscription(begun.getId()).getStatus());
    assertEquals(1, shop.invoices(begun.getId()).size());
  }

  @Test
  void an_end_can_be_planned_and_taken_back_by_the_api() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(3000), 1);
    Subscription planned = ending(begun, true);
    assertTrue(planned.getCancelAtPeriodEnd());
    assertNull(ending(begun, false).getCancelAt());
    assertEquals("canceled", shop.client.v1().subscriptions().cancel(begun.getId()).getStatus());
  }

  @Test
  void while_collection_is_paused_invoices_are_void() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(3000), 1);
    shop.client
        .v1()
        .subscriptions()
        .update(
            begun.getId(),
            SubscriptionUpdateParams.builder()
                .setPauseCollection(
                    SubscriptionUpdateParams.PauseCollection.builder()
                        .setBehavior(SubscriptionUpdateParams.PauseCollection.Behavior.VOID)
                        .setResumesAt(Instant.parse("2027-01-01T00:00:00Z").getEpochSecond())
                        .build())
                .build());
    shop.stripe.moveTo(Instant.parse("2026-12-21T14:00:00Z"));
    assertEquals("void", shop.invoices(begun.getId()).get(0).getStatus());
    assertNotNull(shop.subscription(begun.getId()).getPauseCollection());
    shop.stripe.moveTo(Instant.parse("2027-01-21T14:00:00Z"));
    assertNull(shop.subscription(begun.getId()).getPauseCollection());
    assertEquals("paid", shop.invoices(begun.getId()).get(0).getStatus());
  }

  private Subscription ending(Subscription begun, boolean wanted) throws Exception {
    return shop.client
        .v1()
        .subscriptions()
        .update(
            begun.getId(), SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(wanted).build());
  }

  private Subscription seats(Subscription begun, long quantity, ProrationBehavior behavior)
      throws Exception {
    return shop.client
        .v1()
        .subscriptions()
        .update(
            begun.getId(),
            SubscriptionUpdateParams.builder()
                .setProrationBehavior(behavior)
                .addItem(
                    SubscriptionUpdateParams.Item.builder()
                        .setId(item(begun))
                        .setQuantity(quantity)
                        .build())
                .build());
  }

  private static String item(Subscription subscription) {
    return subscription.getItems().getData().get(0).getId();
  }
}
