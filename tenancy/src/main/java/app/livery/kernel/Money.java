package app.livery.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money in whole minor units. Two currencies never meet in one amount.
 *
 * @param minor whole minor units, for example cents; yen have none, dinars have a thousand
 * @param currency an ISO 4217 code in capitals
 */
public record Money(long minor, String currency) implements Serializable {
  private static final int MICRO_DIGITS = 6;

  public Money {
    if (digits(currency) < 0) throw new Malformed("currency", "currency");
  }

  public static Money none(String currency) {
    return new Money(0, currency);
  }

  /**
   * The amount of a decimal text, for example {@code 12.50}.
   *
   * @throws Malformed at {@code amount} when it is none, or finer than the currency
   */
  public static Money of(String decimal, String currency) {
    int digits = new Money(0, currency).digits();
    try {
      BigDecimal amount = new BigDecimal(decimal.strip());
      return new Money(amount.movePointRight(digits).longValueExact(), currency);
    } catch (NumberFormatException | ArithmeticException e) {
      throw new Malformed("amount", "money");
    }
  }

  /**
   * @throws IllegalArgumentException when the other is in another currency
   * @throws ArithmeticException when no amount is so large
   */
  public Money plus(Money other) {
    return new Money(Math.addExact(minor, same(other).minor), currency);
  }

  /** The same with the other taken off; may fall below zero. */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, same(other).minor), currency);
  }

  public Money times(long count) {
    return new Money(Math.multiplyExact(minor, count), currency);
  }

  /** So many parts of a whole, rounded down. */
  public Money share(long part, long whole) {
    BigDecimal share = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(part));
    BigDecimal rounded = share.divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR);
    return new Money(rounded.longValueExact(), currency);
  }

  public boolean isPositive() {
    return minor > 0;
  }

  public boolean isZero() {
    return minor == 0;
  }

  /** How many digits its minor unit stands for: 2 for cents, 0 for yen, 3 for dinars. */
  public int digits() {
    return digits(currency);
  }

  /** The same in millionths of the currency, as values of credits and costs are kept. */
  public long micro() {
    return Math.multiplyExact(
        minor, BigDecimal.ONE.scaleByPowerOfTen(MICRO_DIGITS - digits()).longValueExact());
  }

  /** As a decimal number of the currency. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(minor, digits());
  }

  @Override
  public String toString() {
    return decimal().toPlainString() + " " + currency;
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency))
      throw new IllegalArgumentException(currency + " and " + other.currency + " are never added");
    return other;
  }

  private static int digits(String code) {
    try {
      return Currency.getInstance(code == null ? "" : code).getDefaultFractionDigits();
    } catch (IllegalArgumentException e) {
      throw new Malformed("currency", "currency");
    }
  }
}
