package app.livery.billing.subscriptions;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Monthly recurring revenue, counted in twelfths of a currency's smallest unit, in which a day, a
 * week, a month, two, three, four or six of them, and a year are whole numbers: their sums are
 * exact and rounded once, at the end. A period that is not, such as five months or two years, is
 * rounded to a whole twelfth once for each subscription, half of one up, so that it is off by at
 * most a twenty-fourth of the smallest unit.
 */
public final class Twelfths {
  private static final long MONTHS = 12;

  private Twelfths() {}

  /**
   * What a price brings in a month: a year's by 12, a week's by 52/12, a day's by 365/12.
   *
   * @param count how many intervals it is for
   */
  static long of(long perPeriodMinor, Interval interval, int count) {
    return BigDecimal.valueOf(perPeriodMinor)
        .multiply(BigDecimal.valueOf(timesAYear(interval)))
        .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_UP)
        .longValueExact();
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
