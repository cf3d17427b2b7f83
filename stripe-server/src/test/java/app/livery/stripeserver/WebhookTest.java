package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Customer;
import com.stripe.model.Event;
import com.stripe.model.Subscription;
import com.stripe.model.WebhookEndpoint;
import com.stripe.net.Webhook;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Webhooks as they are meant to go, and every way in which they go wrong on purpose. */
class WebhookTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final Shop shop = Shop.open();
  private final Ear ear = new Ear();

  @AfterEach
  void close() {
    shop.close();
    ear.close();
  }

  @Test
  void an_endpoint_gets_its_secret_once_and_only_what_it_wants() throws Exception {
    WebhookEndpoint made =
        shop.client
            .v1()
            .webhookEndpoints()
            .create(
                WebhookEndpointCreateParams.builder()
                    .setUrl(ear.url())
                    .setApiVersion(WebhookEndpointCreateParams.ApiVersion.VERSION_2026_07_29_DAHLIA)
                    .addEnabledEvent(EnabledEvent.CUSTOMER__UPDATED)
                    .build());
    assertNotNull(made.getSecret());
    assertNull(shop.client.v1().webhookEndpoints().retrieve(made.getId()).getSecret());
    Customer jo = shop.customer();
    rename(jo, "Joanna");
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(1, ear.letters().size());
    Ear.Letter letter = ear.letters().get(0);
    Event event = Webhook.constructEvent(letter.payload(), letter.signature(), made.getSecret());
    assertEquals("customer.updated", event.getType());
    Customer told = (Customer) event.getDataObjectDeserializer().getObject().orElseThrow();
    assertEquals("Joanna", told.getName());
    assertEquals("Jo", event.getData().getPreviousAttributes().get("name"));
    assertNotNull(event.getRequest().getId());
    assertNotNull(event.getRequest().getIdempotencyKey());
    shop.client.v1().webhookEndpoints().delete(made.getId());
    rename(jo, "Jo");
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(1, ear.letters().size());
  }

  @Test
  void events_arrive_in_their_order_and_are_listed_as_well() throws Exception {
    listen();
    Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(100), 1);
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(shop.story(), ear.types());
    Event event =
        shop.client
            .v1()
            .events()
            .list(
                EventListParams.builder()
                    .addType("customer.subscription.updated")
                    .addType("customer.subscription.created")
                    .build())
            .getData()
            .get(0);
    assertEquals("customer.subscription.updated", event.getType());
    assertEquals("incomplete", event.getData().getPreviousAttributes().get("status"));
    assertEquals(
        begun.getId(),
        ((Subscription) event.getDataObjectDeserializer().getObject().orElseThrow()).getId());
    assertEquals(0, shop.client.v1().events().retrieve(event.getId()).getPendingWebhooks());
  }

  @Test
  void what_is_not_taken_is_sent_again() throws Exception {
    listen();
    ear.fail(2);
    shop.customer();
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(List.of("customer.created"), ear.types());
    assertEquals(3, shop.account.deliveries().get(0).get("attempts").size());
  }

  @Test
  void a_doubled_event_comes_as_often_as_asked() throws Exception {
    listen();
    shop.stripe.switches().next(1, "double", "5");
    shop.customer();
    await(5);
    assertEquals(1, ear.letters().stream().map(Ear.Letter::payload).distinct().count());
  }

  @Test
  void a_dropped_event_comes_when_it_is_sent_again() throws Exception {
    listen();
    shop.stripe.switches().next(1, "drop", "");
    shop.customer();
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(List.of(), ear.letters());
    shop.account.resend(shop.account.deliveries().get(0).get("event").asText());
    await(1);
  }

  @Test
  void held_events_go_in_the_order_of_ones_choice() throws Exception {
    listen();
    shop.stripe.switches().set("hold", "", "customer.*", -1);
    Customer jo = shop.customer();
    rename(jo, "Joanna");
    rename(jo, "Jo");
    List<String> held = new ArrayList<>(shop.stripe.held());
    assertEquals(3, held.size());
    Collections.swap(held, 0, 2);
    shop.stripe.release(held);
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(List.of("customer.updated", "customer.updated", "customer.created"), ear.types());
  }

  @Test
  void gathered_events_come_the_last_first() throws Exception {
    listen();
    shop.stripe.switches().set("reorder", "2", "*", 2);
    Customer jo = shop.customer();
    assertEquals(List.of(), ear.letters());
    rename(jo, "Joanna");
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(List.of("customer.updated", "customer.created"), ear.types());
  }

  @Test
  void a_delayed_event_comes_later() throws Exception {
    listen();
    shop.stripe.switches().set("delay", "300", "customer.created", 1);
    Customer jo = shop.customer();
    rename(jo, "Joanna");
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(List.of("customer.updated", "customer.created"), ear.types());
  }

  @Test
  void a_cut_connection_is_tried_again() throws Exception {
    listen();
    shop.stripe.switches().next(1, "cut", "");
    shop.customer();
    assertTrue(shop.stripe.awaitDeliveries(SOON));
    assertEquals(List.of("customer.created"), ear.types());
    assertEquals(0, shop.account.deliveries().get(0).get("attempts").get(0).get("status").asInt());
  }

  @Test
  void a_tampered_letter_is_found_out() throws Exception {
    listen();
    shop.stripe.switches().next(1, "tamper", "");
    shop.customer();
    await(1);
    assertThrows(SignatureVerificationException.class, () -> ear.letters().get(0).read());
  }

  @Test
  void a_stale_stamp_is_found_out() throws Exception {
    listen();
    shop.stripe.switches().next(1, "stamp", "-301");
    shop.customer();
    await(1);
    assertThrows(SignatureVerificationException.class, () -> ear.letters().get(0).read());
  }

  @Test
  void a_stamp_of_tomorrow_is_left_to_the_seller_to_find_out() throws Exception {
    listen();
    shop.stripe.switches().next(1, "stamp", "86400");
    shop.customer();
    await(1);
    assertEquals("customer.created", ear.letters().get(0).read().getType());
  }

  @Test
  void who_comes_along_with_the_clock_gets_its_stamps() throws Exception {
    listen();
    shop.stripe.signBy(shop.stripe.clock());
    shop.customer();
    await(1);
    Ear.Letter letter = ear.letters().get(0);
    assertTrue(letter.signature().startsWith("t=" + Shop.START.getEpochSecond() + ","));
  }

  @Test
  void an_old_version_is_signed_well_and_reads_as_nothing() throws Exception {
    listen();
    shop.stripe.switches().next(1, "version", "2017-08-15");
    shop.customer();
    await(1);
    Event event = ear.letters().get(0).read();
    assertEquals("2017-08-15", event.getApiVersion());
    assertTrue(event.getDataObjectDeserializer().getObject().isEmpty());
  }

  private void listen() {
    shop.account.endpoint(ear.url(), Ear.SECRET);
  }

  private void rename(Customer customer, String name) throws Exception {
    shop.client
        .v1()
        .customers()
        .update(customer.getId(), CustomerUpdateParams.builder().setName(name).build());
  }

  private void await(int letters) throws InterruptedException {
    long end = System.nanoTime() + SOON.toNanos();
    while (ear.letters().size() < letters && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertEquals(letters, ear.letters().size());
  }
}
