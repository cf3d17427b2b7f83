package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.billing.Interval;
import app.livery.billing.stripe.StripePrice;
import app.livery.billing.stripe.StripeSubscription;
import app.livery.billing.stripe.StripeSubscription.Item;
import app.livery.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A subscription is what Stripe says of it. */
class SightTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void a_price_for_three_months_brings_a_third_of_it_in_a_month() {
    Terms quarter = Sight.of(seen("active", List.of(item("month", 3))), NOW);
    assertEquals(Interval.MONTH, quarter.interval());
    assertEquals(3, quarter.intervalCount());
    assertEquals(2 * 90_00, quarter.perPeriodMinor());
    assertEquals(new Money(60_00, "USD"), Mrr.of(List.of(quarter)).get("USD"));
  }

  @Test
  void what_says_nothing_of_a_count_is_for_one() {
    assertEquals(1, Sight.of(seen("active", List.of(item("year", 0))), NOW).intervalCount());
  }

  @Test
  void what_is_empty_is_never_taken_for_a_state() {
    assertThrows(
        IllegalStateException.class, () -> Sight.of(seen("", List.of(item("month", 1))), NOW));
    assertThrows(IllegalStateException.class, () -> Sight.of(seen("active", List.of()), NOW));
  }

  private static Item item(String interval, int count) {
    Money unit = new Money(90_00, "USD");
    StripePrice price =
        new StripePrice("price_1", "prod_1", "", unit, interval, count, true, true, NOW, Map.of());
    return new Item("si_1", price, 2);
  }

  private static StripeSubscription seen(String status, List<Item> items) {
    return new StripeSubscription(
        "sub_1",
        "cus_1",
        status,
        items,
        NOW,
        NOW.plusSeconds(90L * 86_400),
        null,
        null,
        null,
        null,
        false,
        null,
        true,
        List.of(),
        "in_1",
        NOW,
        Map.of());
  }
}
