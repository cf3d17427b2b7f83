package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MrrTest {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final List<String> CURRENCIES = List.of("USD", "SAR", "JPY", "KWD");

  /** Periods whose monthly share is a whole number of twelfths. */
  private static final Map<Interval, List<Integer>> WHOLE =
      Map.of(
          Interval.DAY, List.of(1, 5, 73),
          Interval.WEEK, List.of(1, 2, 4, 13, 26, 52),
          Interval.MONTH, List.of(1, 2, 3, 4, 6, 12),
          Interval.YEAR, List.of(1));

  /** All sorts of periods. */
  private static final Map<Interval, List<Integer>> MANY =
      Map.of(
          Interval.DAY, List.of(1, 10, 28, 90, 1095),
          Interval.WEEK, List.of(1, 2, 3, 6, 156),
          Interval.MONTH, List.of(1, 3, 5, 7, 8, 9, 18, 36),
          Interval.YEAR, List.of(1, 2, 3));

  @Test
  void a_year_counts_by_twelve_a_week_by_52_twelfths_and_a_day_by_365() {
    assertEquals(usd(100_00), of(terms("ACTIVE", 1, 1200_00, 0, "USD", Interval.YEAR)));
    assertEquals(usd(43_33), of(terms("ACTIVE", 1, 10_00, 0, "USD", Interval.WEEK)));
    assertEquals(usd(30_42), of(terms("ACTIVE", 1, 1_00, 0, "USD", Interval.DAY)));
    assertEquals(usd(50_00), of(terms("ACTIVE", 5, 10_00, 0, "USD", Interval.MONTH)));
  }

  @Test
  void several_intervals_count_as_so_many() {
    assertEquals(usd(100_00), of(every(3, 300_00, Interval.MONTH)));
    assertEquals(usd(50_00), of(every(6, 300_00, Interval.MONTH)));
    assertEquals(usd(50_00), of(every(2, 1200_00, Interval.YEAR)));
    assertEquals(usd(21_67), of(every(2, 10_00, Interval.WEEK)));
    assertEquals(usd(3_04), of(every(10, 1_00, Interval.DAY)));
  }

  @Test
  void quarters_add_up_exactly_and_what_no_twelfth_can_say_is_rounded_once_for_each() {
    assertEquals(usd(1), sum(every(3, 1, Interval.MONTH), 3));
    assertEquals(2, every(5, 1, Interval.MONTH).twelfths());
    assertEquals(10, every(5, 1, Interval.WEEK).twelfths());
    assertEquals(1, every(2, 1, Interval.YEAR).twelfths());
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
      for (int i = 0; i < random.nextInt(60); i++) some.add(any(random, WHOLE));
      assertEquals(plainly(some), Mrr.of(some));
    }
  }

  @Test
  void of_any_periods_the_sum_is_off_by_no_more_than_a_twenty_fourth_for_each() {
    Random random = new Random(20261122);
    for (int round = 0; round < 200; round++) {
      List<Terms> some = new ArrayList<>();
      for (int i = 0; i < random.nextInt(60); i++) some.add(any(random, MANY));
      Map<String, BigDecimal> exact = exactly(some);
      Map<String, Money> told = Mrr.of(some);
      assertEquals(exact.keySet(), told.keySet());
      exact.forEach(
          (currency, sum) -> {
            BigDecimal year = BigDecimal.valueOf(told.get(currency).minor()).multiply(TWELVE);
            double off = sum.subtract(year).abs().doubleValue() / 12;
            assertTrue(off <= 0.5 + some.size() / 24.0, currency + " is off by " + off);
          });
    }
  }

  private static Map<String, Money> plainly(List<Terms> all) {
    Map<String, Money> money = new TreeMap<>();
    exactly(all)
        .forEach(
            (currency, sum) -> {
              BigDecimal month = sum.divide(TWELVE, 0, RoundingMode.HALF_UP);
              money.put(currency, new Money(month.longValueExact(), currency));
            });
    return money;
  }

  /** What comes in a year, by currency. */
  private static Map<String, BigDecimal> exactly(List<Terms> all) {
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
      BigDecimal count = BigDecimal.valueOf(one.intervalCount());
      BigDecimal year = price.multiply(times).divide(count, MathContext.DECIMAL128);
      sums.merge(one.currency(), year, BigDecimal::add);
    }
    return sums;
  }

  /**
   * @param counts how many of each interval a period may have
   */
  private static Terms any(Random random, Map<Interval, List<Integer>> counts) {
    Interval interval = Interval.values()[random.nextInt(Interval.values().length)];
    List<Integer> possible = counts.get(interval);
    SubscriptionStatus[] statuses = SubscriptionStatus.values();
    return terms(
        statuses[random.nextInt(statuses.length)].name(),
        random.nextInt(500),
        random.nextInt(100_000),
        random.nextInt(4) == 0 ? random.nextInt(50_000) : 0,
        CURRENCIES.get(random.nextInt(CURRENCIES.size())),
        interval,
        possible.get(random.nextInt(possible.size())));
  }

  private static Money of(Terms one) {
    return Mrr.of(List.of(one)).get(one.currency());
  }

  private static Money usd(long cents) {
    return new Money(cents, "USD");
  }

  private static Money sum(Terms one, int times) {
    return Mrr.of(Collections.nCopies(times, one)).get(one.currency());
  }

  private static Terms every(int count, long unit, Interval interval) {
    return terms("ACTIVE", 1, unit, 0, "USD", interval, count);
  }

  private static Terms terms(
      String status, int seats, long unit, long off, String currency, Interval interval) {
    return terms(status, seats, unit, off, currency, interval, 1);
  }

  private static Terms terms(
      String status,
      int seats,
      long unit,
      long off,
      String currency,
      Interval interval,
      int count) {
    return new Terms(
        SubscriptionStatus.valueOf(status),
        seats,
        unit,
        off,
        currency,
        interval,
        count,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
