package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that make calls safe to repeat, and calls that fail on purpose. */
class CallTest {
  private final Shop shop = Shop.open();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void the_same_key_gets_the_first_answer_again() throws Exception {
    Customer first = create(shop.client, "Jo", "order-1");
    Customer second = create(shop.client, "Jo", "order-1");
    assertEquals(first.getId(), second.getId());
    assertEquals(
        List.of("true"), second.getLastResponse().headers().allValues("Idempotent-Replayed"));
    assertNotEquals(first.getId(), create(shop.client, "Jo", "order-2").getId());
    assertEquals(2, count());
  }

  @Test
  void the_same_key_with_other_parameters_is_refused() throws Exception {
    create(shop.client, "Jo", "order-1");
    assertThrows(IdempotencyException.class, () -> create(shop.client, "Mo", "order-1"));
    assertEquals(1, count());
  }

  @Test
  void fifty_calls_with_one_key_at_once_make_one_customer() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    Callable<String> call = () -> create(shop.client, "Jo", "order-1").getId();
    Set<String> ids = new HashSet<>();
    for (Future<String> each : threads.invokeAll(java.util.Collections.nCopies(50, call))) {
      ids.add(each.get());
    }
    threads.shutdown();
    assertEquals(1, ids.size());
    assertEquals(1, count());
  }

  @Test
  void a_kept_failure_is_answered_again_under_its_key() throws Exception {
    shop.stripe.switches().set("fail", "500", "POST /v1/customers", 1);
    assertThrows(ApiException.class, () -> create(shop.client, "Jo", "order-1"));
    assertThrows(ApiException.class, () -> create(shop.client, "Jo", "order-1"));
    assertEquals(0, count());
    create(shop.client, "Jo", "order-2");
    assertEquals(1, count());
  }

  @Test
  void a_call_fails_as_it_is_told() {
    shop.stripe.switches().set("fail", "429", "POST /v1/*", 1);
    assertThrows(RateLimitException.class, () -> create(shop.client, "Jo", "a"));
    shop.stripe.switches().set("fail", "402", "*", 1);
    assertThrows(CardException.class, () -> create(shop.client, "Jo", "b"));
    shop.stripe.switches().set("fail", "409", "*", 1);
    assertThrows(StripeException.class, () -> create(shop.client, "Jo", "c"));
    shop.stripe.switches().next(3, "fail", "500");
    shop.stripe.switches().clear();
    assertEquals(List.of(), shop.stripe.switches().on());
  }

  @Test
  void an_answer_that_is_lost_can_be_asked_for_again_with_its_key() throws Exception {
    int alsoTheJdkTriesTwice = 2;
    shop.stripe.switches().set("lose", "", "POST /v1/customers", alsoTheJdkTriesTwice);
    assertThrows(ApiConnectionException.class, () -> create(shop.client, "Jo", "order-1"));
    assertEquals(1, count());
    create(shop.client, "Jo", "order-1");
    assertEquals(1, count());
  }

  @Test
  void the_sdk_tries_again_by_itself_without_doing_it_twice() throws Exception {
    StripeClient patient = shop.client(Shop.KEY, 2);
    shop.stripe.switches().set("lose", "", "POST /v1/customers", 1);
    patient.v1().customers().create(CustomerCreateParams.builder().setName("Jo").build());
    shop.stripe.switches().set("fail-after", "503", "POST /v1/customers", 1);
    patient.v1().customers().create(CustomerCreateParams.builder().setName("Mo").build());
    assertEquals(2, count());
  }

  @Test
  void a_slow_call_takes_its_time() throws Exception {
    shop.stripe.switches().set("latency", "200", "GET /v1/balance", 1);
    long start = System.nanoTime();
    shop.client.v1().balance().retrieve();
    assertTrue(System.nanoTime() - start > 200_000_000L);
  }

  @Test
  void what_the_server_does_not_speak_is_a_404_in_stripes_shape() {
    InvalidRequestException refused =
        assertThrows(InvalidRequestException.class, () -> shop.client.v1().payouts().list());
    assertEquals(404, refused.getStatusCode());
  }

  private Customer create(StripeClient client, String name, String key) throws StripeException {
    return client
        .v1()
        .customers()
        .create(
            CustomerCreateParams.builder().setName(name).build(),
            RequestOptions.builder().setIdempotencyKey(key).build());
  }

  private int count() throws StripeException {
    return shop.client.v1().customers().list().getData().size();
  }
}
