package app.livery.kernel;

import java.math.BigDecimal;

/**
 * An amount of credits, the unit in which metered use is sold.
 *
 * @param micro whole micro-credits; a million of them are one credit
 */
public record Credits(long micro) implements Value<String>, Comparable<Credits> {
  public static final Credits NONE = new Credits(0);

  private static final int DIGITS = 6;
  private static final long ONE = 1_000_000;

  /** So many whole credits. */
  public static Credits of(long whole) {
    return new Credits(Math.multiplyExact(whole, ONE));
  }

  /**
   * The credits of a decimal text, for example {@code 12.5}.
   *
   * @throws Malformed at the field when it is none, or finer than a micro-credit
   */
  public static Credits parse(String decimal, String field) {
    try {
      String text = decimal == null ? "" : decimal.strip();
      return new Credits(new BigDecimal(text).movePointRight(DIGITS).longValueExact());
    } catch (NumberFormatException | ArithmeticException e) {
      throw new Malformed(field, "credits");
    }
  }

  /**
   * @throws ArithmeticException when no amount is so large
   */
  public Credits plus(Credits other) {
    return new Credits(Math.addExact(micro, other.micro));
  }

  public Credits minus(Credits other) {
    return new Credits(Math.subtractExact(micro, other.micro));
  }

  public Credits negated() {
    return new Credits(Math.negateExact(micro));
  }

  public Credits atMost(Credits other) {
    return micro <= other.micro ? this : other;
  }

  public boolean isPositive() {
    return micro > 0;
  }

  public boolean isZero() {
    return micro == 0;
  }

  /** As a decimal number without idle zeros. */
  public BigDecimal decimal() {
    BigDecimal plain = BigDecimal.valueOf(micro, DIGITS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** The decimal number, as facts and the API tell it. */
  @Override
  public String value() {
    return toString();
  }

  @Override
  public int compareTo(Credits other) {
    return Long.compare(micro, other.micro);
  }

  @Override
  public String toString() {
    return decimal().toPlainString();
  }
}
