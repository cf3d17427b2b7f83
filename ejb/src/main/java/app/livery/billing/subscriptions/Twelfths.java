package app.livery.billing.subscriptions;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Monthly recurring revenue, counted in twelfths of a currency's smallest unit, in which every
 * interval is a whole number; a sum is rounded once, at the end.
 */
public final class Twelfths {
  private static final long MONTHS = 12;

  private Twelfths() {}

  /** What a price brings in a month: a year's by 12, a week's by 52/12, a day's by 365/12. */
  static long of(long perPeriodMinor, Interval interval) {
    return Math.multiplyExact(perPeriodMinor, timesAYear(interval));
  }

  /** The sum as money: half a unit and more counts as one. */
  public static Money rounded(long twelfths, String currency) {
    long minor =
        BigDecimal.valueOf(twelfths)
            .divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.HALF_UP)
            .longValueExact();
    return new Money(minor, currency);
  }

  private static long timesAYear(Interval interval) {
    return switch (interval) {
      case DAY -> 365;
      case WEEK -> 52;
      case MONTH -> MONTHS;
      case YEAR -> 1;
    };
  }
}
