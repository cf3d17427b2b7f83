package app.livery.billing.subscriptions;

import app.livery.kernel.Money;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Monthly recurring revenue: what subscriptions that are active or past due bring in a month, less
 * their discounts. Trials, pauses and what is cancelled bring nothing. Currencies stay apart.
 */
public final class Mrr {
  private Mrr() {}

  /** The revenue of some subscriptions, by currency; a currency without any is not there. */
  public static SortedMap<String, Money> of(Collection<Terms> subscriptions) {
    SortedMap<String, Long> twelfths = new TreeMap<>();
    for (Terms one : subscriptions)
      if (one.status().isEarning()) twelfths.merge(one.currency(), one.twelfths(), Math::addExact);
    return rounded(twelfths);
  }

  /** Sums in twelfths as money. */
  public static SortedMap<String, Money> rounded(Map<String, Long> twelfths) {
    SortedMap<String, Money> money = new TreeMap<>();
    twelfths.forEach((currency, sum) -> money.put(currency, Twelfths.rounded(sum, currency)));
    return money;
  }
}
