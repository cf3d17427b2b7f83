package app.livery.billing.figures;

import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.billing.subscriptions.Twelfths;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes in every month, and how subscriptions stand. Currencies are never added together.
 *
 * @param currencies one figure for each currency in which money comes in, by its code
 * @param statuses how many subscriptions there are of each status, in all currencies
 */
public record Revenue(List<CurrencyRevenue> currencies, List<StatusCount> statuses)
    implements Serializable {

  static Revenue of(Collection<StatusTotal> totals) {
    return new Revenue(currencies(totals), statuses(totals));
  }

  /** How many there are in all, those that have ended left out. */
  public long live() {
    return statuses.stream()
        .filter(one -> one.status() != SubscriptionStatus.CANCELLED)
        .mapToLong(StatusCount::count)
        .sum();
  }

  private static List<CurrencyRevenue> currencies(Collection<StatusTotal> totals) {
    SortedMap<String, long[]> sums = new TreeMap<>();
    for (StatusTotal one : totals) {
      if (!one.status().isEarning()) continue;
      long[] sum = sums.computeIfAbsent(one.currency(), code -> new long[2]);
      sum[0] = Math.addExact(sum[0], one.mrrTwelfths());
      sum[1] += one.count();
    }
    List<CurrencyRevenue> figures = new ArrayList<>();
    sums.forEach(
        (code, sum) -> figures.add(new CurrencyRevenue(Twelfths.rounded(sum[0], code), sum[1])));
    return List.copyOf(figures);
  }

  private static List<StatusCount> statuses(Collection<StatusTotal> totals) {
    return Arrays.stream(SubscriptionStatus.values())
        .map(status -> new StatusCount(status, count(totals, status)))
        .filter(one -> one.count() > 0)
        .toList();
  }

  private static long count(Collection<StatusTotal> totals, SubscriptionStatus status) {
    return totals.stream()
        .filter(one -> one.status() == status)
        .mapToLong(StatusTotal::count)
        .sum();
  }
}
