package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MrrTest {
  private static final List<String> CURRENCIES = List.of("USD", "SAR", "JPY", "KWD");

  @Test
  void a_year_counts_by_twelve_a_week_by_52_twelfths_and_a_day_by_365() {
    assertEquals(usd(100_00), of(terms("ACTIVE", 1, 1200_00, 0, "USD", Interval.YEAR)));
    assertEquals(usd(43_33), of(terms("ACTIVE", 1, 10_00, 0, "USD", Interval.WEEK)));
    assertEquals(usd(30_42), of(terms("ACTIVE", 1, 1_00, 0, "USD", Interval.DAY)));
    assertEquals(usd(50_00), of(terms("ACTIVE", 5, 10_00, 0, "USD", Interval.MONTH)));
  }

  @Test
  void discounts_are_off_and_never_turn_it_negative() {
    assertEquals(usd(45_00), of(terms("ACTIVE", 5, 10_00, 5_00, "USD", Interval.MONTH)));
    assertEquals(usd(0), of(terms("ACTIVE", 1, 10_00, 99_00, "USD", Interval.MONTH)));
  }

  @Test
  void what_is_past_due_counts_and_trials_pauses_and_cancelled_ones_do_not() {
    assertEquals(usd(10_00), of(terms("PAST_DUE", 1, 10_00, 0, "USD", Interval.MONTH)));
    for (String none : List.of("TRIALING", "PAUSED", "CANCELLED", "INCOMPLETE"))
      assertTrue(Mrr.of(List.of(terms(none, 1, 10_00, 0, "USD", Interval.MONTH))).isEmpty(), none);
  }

  @Test
  void thirds_of_a_cent_are_rounded_once_and_not_one_by_one() {
    List<Terms> three =
        List.of(
            terms("ACTIVE", 1, 4, 0, "USD", Interval.YEAR),
            terms("ACTIVE", 1, 4, 0, "USD", Interval.YEAR),
            terms("ACTIVE", 1, 4, 0, "USD", Interval.YEAR));
    assertEquals(usd(1), Mrr.of(three).get("USD"));
  }

  @Test
  void random_subscriptions_come_to_what_a_plain_recomputation_says() {
    Random random = new Random(20261121);
    for (int round = 0; round < 200; round++) {
      List<Terms> some = new ArrayList<>();
      for (int i = 0; i < random.nextInt(60); i++) some.add(any(random));
      assertEquals(plainly(some), Mrr.of(some));
    }
  }

  private static Map<String, Money> plainly(List<Terms> all) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Terms one : all) {
      String status = one.status().name();
      if (!status.equals("ACTIVE") && !status.equals("PAST_DUE")) continue;
      BigDecimal price =
          BigDecimal.valueOf(one.unitMinor())
              .multiply(BigDecimal.valueOf(one.seats()))
              .subtract(BigDecimal.valueOf(one.discountMinor()))
              .max(BigDecimal.ZERO);
      BigDecimal times =
          switch (one.interval().name()) {
            case "YEAR" -> BigDecimal.ONE;
            case "WEEK" -> BigDecimal.valueOf(52);
            case "DAY" -> BigDecimal.valueOf(365);
            default -> BigDecimal.valueOf(12);
          };
      sums.merge(one.currency(), price.multiply(times), BigDecimal::add);
    }
    Map<String, Money> money = new TreeMap<>();
    sums.forEach(
        (currency, twelve) ->
            money.put(
                currency,
                new Money(
                    twelve
                        .divide(BigDecimal.valueOf(12), new MathContext(60))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                    currency)));
    return money;
  }

  private static Terms any(Random random) {
    SubscriptionStatus[] statuses = SubscriptionStatus.values();
    return terms(
        statuses[random.nextInt(statuses.length)].name(),
        random.nextInt(500),
        random.nextInt(100_000),
        random.nextInt(4) == 0 ? random.nextInt(50_000) : 0,
        CURRENCIES.get(random.nextInt(CURRENCIES.size())),
        Interval.values()[random.nextInt(Interval.values().length)]);
  }

  private static Money of(Terms one) {
    return Mrr.of(List.of(one)).get(one.currency());
  }

  private static Money usd(long cents) {
    return new Money(cents, "USD");
  }

  private static Terms terms(
      String status, int seats, long unit, long off, String currency, Interval interval) {
    return new Terms(
        SubscriptionStatus.valueOf(status),
        seats,
        unit,
        off,
        currency,
        interval,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
