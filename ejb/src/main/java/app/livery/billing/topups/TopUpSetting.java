package app.livery.billing.topups;

import app.livery.kernel.Credits;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.NotFound;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a brand decides about topping up; each is a line of text with a default. */
public enum TopUpSetting {
  /** The numbers of credits that people are offered. */
  AMOUNTS("amounts", "10, 25, 50, 100, 250", TopUpSetting::amountsIn),
  /** What one credit costs, for each currency that is sold in. */
  PRICE("price", "USD 1.00, EUR 0.95, GBP 0.80, AED 3.67, SAR 3.75", TopUpSetting::pricesIn),
  /** The least that is sold at once. */
  MINIMUM("minimum", "10", TopUpSetting::minimumIn),
  /** After how many days bought credits end; 0 for never. */
  EXPIRY_DAYS("expiryDays", "365", TopUpSetting::daysIn);

  private static final int MOST_PARTS = 12;
  private static final int MOST_DAYS = 3650;
  private static final int PRICE_DIGITS = 6;

  private final String code;
  private final String standard;
  private final UnaryOperator<String> check;

  TopUpSetting(String code, String standard, UnaryOperator<String> check) {
    this.code = code;
    this.standard = standard;
    this.check = check;
  }

  /** As addresses and texts name it. */
  public String code() {
    return code;
  }

  /** What holds where nobody has decided. */
  public String standard() {
    return standard;
  }

  /**
   * @throws NotFound when there is none of that name
   */
  public static TopUpSetting of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The value as it is kept.
   *
   * @throws Malformed at {@code value}
   */
  String checked(String value) {
    return check.apply(value == null ? "" : value.strip());
  }

  static List<Credits> amounts(String value) {
    return parts(value, "topUpAmounts").stream()
        .map(part -> positive(part, "topUpAmounts"))
        .sorted()
        .distinct()
        .toList();
  }

  static Map<String, BigDecimal> prices(String value) {
    Map<String, BigDecimal> prices = new LinkedHashMap<>();
    for (String part : parts(value, "topUpPrice")) {
      String[] words = part.split("\\s+");
      if (words.length != 2 || !isCurrency(words[0])) throw new Malformed("value", "topUpPrice");
      prices.put(words[0], price(words[1]));
    }
    return prices;
  }

  private static String amountsIn(String value) {
    return amounts(value).stream().map(Credits::toString).collect(Collectors.joining(", "));
  }

  private static String pricesIn(String value) {
    return prices(value).entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().toPlainString())
        .collect(Collectors.joining(", "));
  }

  private static String minimumIn(String value) {
    return positive(value, "topUpMinimum").toString();
  }

  private static String daysIn(String value) {
    if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > MOST_DAYS)
      throw new Malformed("value", "topUpDays");
    return String.valueOf(Integer.parseInt(value));
  }

  private static List<String> parts(String value, String expected) {
    List<String> parts =
        Arrays.stream(value.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    if (parts.isEmpty() || parts.size() > MOST_PARTS) throw new Malformed("value", expected);
    return parts;
  }

  private static Credits positive(String text, String expected) {
    if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) throw new Malformed("value", expected);
    Credits credits = Credits.parse(text, "value");
    if (!credits.isPositive()) throw new Malformed("value", expected);
    return credits;
  }

  private static BigDecimal price(String text) {
    if (!text.matches("\\d{1,9}(\\.\\d{1," + PRICE_DIGITS + "})?"))
      throw new Malformed("value", "topUpPrice");
    BigDecimal price = new BigDecimal(text);
    if (price.signum() <= 0) throw new Malformed("value", "topUpPrice");
    return price;
  }

  private static boolean isCurrency(String code) {
    try {
      return new Money(0, code).isZero();
    } catch (Malformed e) {
      return false;
    }
  }
}
