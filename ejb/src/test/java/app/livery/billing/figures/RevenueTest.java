package app.livery.billing.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevenueTest {
  private static final List<StatusTotal> SOME =
      List.of(
          new StatusTotal("EUR", SubscriptionStatus.ACTIVE, 3, 12 * 4_000),
          new StatusTotal("EUR", SubscriptionStatus.PAST_DUE, 1, 12 * 1_000 + 5),
          new StatusTotal("EUR", SubscriptionStatus.TRIALING, 2, 12 * 9_000),
          new StatusTotal("USD", SubscriptionStatus.CANCELLED, 4, 0),
          new StatusTotal("JPY", SubscriptionStatus.ACTIVE, 1, 6));

  @Test
  void active_and_overdue_bring_money_and_nothing_else_does() {
    Revenue revenue = Revenue.of(SOME);

    assertEquals(
        List.of(
            new CurrencyRevenue(new Money(5_000, "EUR"), 4),
            new CurrencyRevenue(new Money(1, "JPY"), 1)),
        revenue.currencies());
  }

  @Test
  void every_status_is_counted_over_all_currencies_in_the_order_of_a_subscriptions_life() {
    Revenue revenue = Revenue.of(SOME);

    assertEquals(
        List.of(
            new StatusCount(SubscriptionStatus.TRIALING, 2),
            new StatusCount(SubscriptionStatus.ACTIVE, 4),
            new StatusCount(SubscriptionStatus.PAST_DUE, 1),
            new StatusCount(SubscriptionStatus.CANCELLED, 4)),
        revenue.statuses());
    assertEquals(7, revenue.live());
  }

  @Test
  void where_nobody_has_subscribed_there_is_no_figure_at_all() {
    assertEquals(new Revenue(List.of(), List.of()), Revenue.of(List.of()));
  }
}
