package app.livery.billing.accounts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What a service has earned and cost in a month and a currency, in millionths of the currency.
 *
 * @param id names it in lists
 * @param month in UTC, for example {@code 2026-11}
 * @param service what was used or sold
 * @param marginMicro what is between the two; null where money in another currency stands against
 *     it
 */
public record AccountRow(
    String id,
    String month,
    String service,
    String currency,
    long revenueMicro,
    long costMicro,
    Long marginMicro)
    implements Serializable {
  private static final int MICRO_DIGITS = 6;

  static AccountRow of(
      String month, String service, String currency, long revenueMicro, long costMicro) {
    String id = String.join(" ", month, service, currency);
    return new AccountRow(id, month, service, currency, revenueMicro, costMicro, null);
  }

  AccountRow with(Long margin) {
    return new AccountRow(id, month, service, currency, revenueMicro, costMicro, margin);
  }

  /** The same under the name that its service has for people. */
  public AccountRow named(String words) {
    return new AccountRow(id, month, words, currency, revenueMicro, costMicro, marginMicro);
  }

  AccountRow plus(AccountRow other) {
    return of(
        month,
        service,
        currency,
        Math.addExact(revenueMicro, other.revenueMicro),
        Math.addExact(costMicro, other.costMicro));
  }

  /** Revenue in the currency's smallest unit, rounded once. */
  public long revenueMinor() {
    return minor(revenueMicro);
  }

  public long costMinor() {
    return minor(costMicro);
  }

  /** Null where there is no margin to tell. */
  public Long marginMinor() {
    return marginMicro == null ? null : minor(marginMicro);
  }

  private long minor(long micro) {
    int digits = Currency.getInstance(currency).getDefaultFractionDigits();
    return BigDecimal.valueOf(micro, MICRO_DIGITS)
        .movePointRight(digits)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
