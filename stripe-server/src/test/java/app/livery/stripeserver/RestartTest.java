package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.model.Customer;
import com.stripe.model.Subscription;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was, is still there after a restart. */
class RestartTest {
  @TempDir Path folder;

  @Test
  void everything_and_the_time_survive_a_restart() throws Exception {
    String subscription;
    String customer;
    try (Shop shop = Shop.open(folder)) {
      Subscription begun = shop.subscribe(shop.customerWith("pm_card_visa"), shop.monthly(100), 1);
      subscription = begun.getId();
      customer = create(shop).getId();
      shop.stripe.advance(Duration.ofDays(20));
    }
    try (Shop shop = Shop.open(folder)) {
      assertEquals(Shop.START.plus(Duration.ofDays(20)), shop.stripe.clock().instant());
      assertEquals("active", shop.subscription(subscription).getStatus());
      assertEquals(customer, create(shop).getId());
      shop.stripe.advance(Duration.ofDays(12));
      assertEquals(2, shop.invoices(subscription).size());
      assertEquals("paid", shop.invoices(subscription).get(0).getStatus());
    }
  }

  @Test
  void what_was_on_its_way_still_arrives() throws Exception {
    try (Ear ear = new Ear()) {
      try (Shop shop = Shop.open(folder)) {
        shop.account.endpoint(ear.url(), Ear.SECRET);
        shop.stripe.switches().set("delay", "60000", "*", -1);
        shop.customer();
      }
      try (Shop shop = Shop.open(folder)) {
        assertTrue(shop.stripe.awaitDeliveries(Duration.ofSeconds(10)));
        assertEquals(java.util.List.of("customer.created"), ear.types());
      }
    }
  }

  private static Customer create(Shop shop) throws Exception {
    return shop.client
        .v1()
        .customers()
        .create(
            CustomerCreateParams.builder().setName("Jo").build(),
            RequestOptions.builder().setIdempotencyKey("order-1").build());
  }
}
