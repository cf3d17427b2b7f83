package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.model.Customer;
import com.stripe.model.Subscription;
import com.stripe.model.billingportal.Session;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodCollection;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior.MissingPaymentMethod;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages for people: checkout, portal, invoices, the bank, the dashboard. */
class PageTest {
  private final Shop shop = Shop.open();
  private final HttpClient browser = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_customer_begins_a_trial_on_the_page_and_is_led_back() throws Exception {
    var session =
        shop.trialCheckout(
            shop.monthly(900), PaymentMethodCollection.ALWAYS, MissingPaymentMethod.CANCEL);
    String page = get(session.getUrl()).body();
    assertTrue(page.contains("14 days free, then 27.00 EUR."), page);
    assertFalse(page.contains("Continue without a card"));
    HttpResponse<String> refused =
        post(session.getUrl(), Map.of("email", "jo@example.com", "card", "4000 0000 0000 0002"));
    assertTrue(refused.body().contains("Your card was declined."));
    HttpResponse<String> bank =
        post(session.getUrl(), Map.of("email", "jo@example.com", "card", "4000000000003220"));
    assertTrue(bank.body().contains("The bank asks whether it is you."));
    HttpResponse<String> done =
        post(
            session.getUrl(),
            Map.of("email", "jo@example.com", "card", "4000000000003220", "authenticated", "true"));
    assertEquals(303, done.statusCode());
    assertEquals(
        "http://localhost/done?session=" + session.getId(),
        done.headers().firstValue("Location").orElse(""));
    var complete = shop.client.v1().checkout().sessions().retrieve(session.getId());
    assertEquals("jo@example.com", complete.getCustomerDetails().getEmail());
  }

  @Test
  void where_no_card_is_needed_one_goes_on_without() throws Exception {
    var session =
        shop.trialCheckout(
            shop.monthly(900), PaymentMethodCollection.IF_REQUIRED, MissingPaymentMethod.CANCEL);
    assertTrue(get(session.getUrl()).body().contains("Continue without a card"));
    HttpResponse<String> done =
        post(session.getUrl(), Map.of("email", "jo@example.com", "without", "true"));
    assertEquals(303, done.statusCode());
  }

  @Test
  void a_customer_plans_the_end_and_takes_it_back_in_the_portal() throws Exception {
    Customer jo = shop.customerWith("pm_card_visa");
    Subscription begun = shop.subscribe(jo, shop.monthly(900), 1);
    Session portal =
        shop.client
            .v1()
            .billingPortal()
            .sessions()
            .create(
                com.stripe.param.billingportal.SessionCreateParams.builder()
                    .setCustomer(jo.getId())
                    .setReturnUrl("http://localhost/billing")
                    .build());
    assertTrue(get(portal.getUrl()).body().contains("http://localhost/billing"));
    post(portal.getUrl(), Map.of("action", "cancel", "id", begun.getId()));
    assertTrue(get(portal.getUrl()).body().contains("Ends on 21 Dec 2026."));
    post(portal.getUrl(), Map.of("action", "renew", "id", begun.getId()));
    post(portal.getUrl(), Map.of("action", "card", "card", "5555 5555 5555 4444"));
    assertTrue(get(portal.getUrl()).body().contains("mastercard ending in 4444"));
  }

  @Test
  void an_open_invoice_is_paid_on_its_page() throws Exception {
    Customer jo = shop.customerWith("pm_card_visa");
    Subscription late = shop.subscribe(jo, shop.monthly(900), 1);
    shop.account.cards(jo.getId(), false);
    shop.stripe.advance(Duration.ofDays(31));
    String url = shop.invoices(late.getId()).get(0).getHostedInvoiceUrl();
    assertTrue(get(url).body().contains("Pay 9.00 EUR"));
    assertTrue(post(url, Map.of("card", "4000000000009995")).body().contains("insufficient funds"));
    HttpResponse<String> asked = post(url, Map.of("card", "4000000000003220"));
    assertEquals(303, asked.statusCode());
    String bank = shop.stripe.url() + asked.headers().firstValue("Location").orElse("");
    assertTrue(get(bank).body().contains("Is this payment of 9.00 EUR yours?"));
    post(bank, Map.of("agreed", "true"));
    assertEquals("active", shop.subscription(late.getId()).getStatus());
    assertTrue(get(url).body().contains("Receipt"));
  }

  @Test
  void an_invoice_is_a_pdf_as_well() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(900), 1);
    HttpResponse<String> paper = get(shop.invoices(begun.getId()).get(0).getInvoicePdf());
    assertEquals("application/pdf", paper.headers().firstValue("Content-Type").orElse(""));
    assertTrue(paper.body().startsWith("%PDF-"));
  }

  @Test
  void an_account_is_opened_on_the_dashboard() throws Exception {
    act(Map.of("action", "open", "key", "sk_test_northwind"));
    shop.client("sk_test_northwind", 0).v1().balance().retrieve();
    assertTrue(act(Map.of("action", "open", "key", "live")).body().contains("A key begins with"));
  }

  @Test
  void every_list_of_the_dashboard_opens_and_time_moves() throws Exception {
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(900), 1);
    shop.trialCheckout(
        shop.monthly(900), PaymentMethodCollection.ALWAYS, MissingPaymentMethod.CANCEL);
    for (Tables.Kind kind : Tables.Kind.values()) {
      HttpResponse<String> page =
          get(shop.stripe.url() + "/?show=" + kind + "&account=" + Shop.KEY);
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<h2>" + kind.title() + "</h2>"));
    }
    act(Map.of("action", "advance", "by", "P1M"));
    assertEquals(2, shop.invoices(begun.getId()).size());
  }

  @Test
  void the_dashboard_refunds_disputes_and_says_what_it_cannot_do() throws Exception {
    shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(900), 1);
    String charge = shop.client.v1().charges().list().getData().get(0).getId();
    act(Map.of("action", "refund", "id", charge, "amount", "2.50"));
    assertEquals(250, shop.client.v1().charges().retrieve(charge).getAmountRefunded());
    HttpResponse<String> over = act(Map.of("action", "refund", "id", charge, "amount", "8"));
    assertTrue(over.body().contains("greater than unrefunded amount"));
    act(Map.of("action", "dispute", "id", charge));
    String dispute = shop.client.v1().disputes().list().getData().get(0).getId();
    act(Map.of("action", "win", "id", dispute));
    assertEquals("won", shop.client.v1().disputes().retrieve(dispute).getStatus());
  }

  @Test
  void a_foreign_page_cannot_press_the_buttons() throws Exception {
    HttpRequest foreign =
        HttpRequest.newBuilder(URI.create(shop.stripe.url() + "/do"))
            .header("Origin", "http://evil.example")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("action=advance&by=P1D"))
            .build();
    assertEquals(403, browser.send(foreign, BodyHandlers.ofString()).statusCode());
    assertEquals(Shop.START, shop.stripe.clock().instant());
  }

  private HttpResponse<String> act(Map<String, String> form) throws Exception {
    Map<String, String> all = new java.util.HashMap<>(form);
    all.put("account", Shop.KEY);
    return post(shop.stripe.url() + "/do", all);
  }

  private HttpResponse<String> get(String url) throws Exception {
    return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String url, Map<String, String> form) throws Exception {
    String body =
        form.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return browser.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
