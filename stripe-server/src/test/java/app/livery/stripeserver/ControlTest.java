package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.model.Subscription;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodCollection;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior.MissingPaymentMethod;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server's buttons, pressed by another process. */
class ControlTest {
  private static final String SHOP = "accounts/" + Shop.KEY + "/";

  private final Shop shop = Shop.open();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void another_process_walks_through_a_trial() throws Exception {
    var session =
        shop.trialCheckout(
            shop.monthly(900), PaymentMethodCollection.ALWAYS, MissingPaymentMethod.CANCEL);
    JsonNode done =
        call(
            "POST",
            SHOP + "checkouts/" + session.getId() + "/complete",
            "{\"card\":\"4242424242424242\"}");
    assertEquals("complete", done.get("status").asText());
    JsonNode refused = call("POST", SHOP + "checkouts/" + session.getId() + "/complete", "{}");
    assertEquals("invalid_request_error", refused.get("error").get("type").asText());
    String customer = done.get("customer").asText();
    call("POST", SHOP + "customers/" + customer + "/fail-cards", "");
    JsonNode clock = call("POST", "clock", "{\"advance\":\"P14DT2H\"}");
    assertEquals("2026-12-05T14:00:00Z", clock.get("now").asText());
    String subscription = done.get("subscription").asText();
    assertEquals("past_due", shop.subscription(subscription).getStatus());
    call("POST", SHOP + "customers/" + customer + "/card", "{\"number\":\"4242424242424242\"}");
    String invoice = shop.invoices(subscription).get(0).getId();
    call("POST", SHOP + "invoices/" + invoice + "/pay", "");
    Subscription mended = shop.subscription(subscription);
    assertEquals("active", mended.getStatus());
    assertEquals(1, call("GET", SHOP + "subscription", "").size());
  }

  @Test
  void another_process_opens_accounts_registers_endpoints_and_sees_deliveries() throws Exception {
    try (Ear ear = new Ear()) {
      call("PUT", "accounts/sk_test_new", "{\"after_retries\":\"unpaid\"}");
      assertEquals(2, call("GET", "accounts", "").size());
      JsonNode endpoint =
          call(
              "POST",
              "accounts/sk_test_new/endpoints",
              "{\"url\":\"" + ear.url() + "\",\"secret\":\"" + Ear.SECRET + "\"}");
      assertEquals(Ear.SECRET, endpoint.get("secret").asText());
      call("POST", "switches", "{\"kind\":\"hold\",\"times\":-1}");
      call(
          "POST",
          "accounts/sk_test_new/events",
          "{\"type\":\"invoice.paid\",\"object\":{\"id\":\"in_1\",\"object\":\"invoice\"}}");
      assertEquals(1, call("GET", "held", "").size());
      call("DELETE", "switches", "");
      call("POST", "release", "{}");
      assertTrue(call("POST", "quiet", "{\"millis\":5000}").get("quiet").asBoolean());
      assertEquals(java.util.List.of("invoice.paid"), ear.types());
      assertEquals("DELIVERED", call("GET", "deliveries", "").get(0).get("state").asText());
    }
  }

  @Test
  void whoever_wants_to_know_is_told_the_new_time() throws Exception {
    AtomicReference<Instant> told = new AtomicReference<>();
    shop.stripe.onMove(told::set);
    call("POST", "clock", "{\"to\":\"2027-01-01T00:00:00Z\"}");
    assertEquals(Instant.parse("2027-01-01T00:00:00Z"), told.get());
    assertEquals(told.get(), shop.stripe.clock().instant());
  }

  private JsonNode call(String method, String route, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(shop.stripe.url() + "/control/" + route))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return Json.MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body());
  }
}
