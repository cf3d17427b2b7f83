package app.livery.billing.figures;

import app.livery.billing.subscriptions.SubscriptionStatus;
import java.util.List;

/**
 * The subscriptions of one currency and status.
 *
 * @param mrrTwelfths what they bring in a month, in twelfths of the currency's smallest unit
 */
record StatusTotal(String currency, SubscriptionStatus status, long count, long mrrTwelfths) {

  /** Reads rows of currency, status, count, twelfths. */
  static List<StatusTotal> read(List<?> rows) {
    return rows.stream().map(Object[].class::cast).map(StatusTotal::of).toList();
  }

  private static StatusTotal of(Object[] row) {
    return new StatusTotal(
        (String) row[0],
        SubscriptionStatus.valueOf((String) row[1]),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue());
  }
}
