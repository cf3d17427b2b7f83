package app.livery.web.ui;

import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import app.livery.kernel.Value;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.regex.Pattern;

/** Says values as the reader says them: times near and exact, numbers, money. */
public final class Speech {
  private static final int CREDIT_DIGITS = 6;

  /** A currency that is told by letters stands apart from its amount. */
  private static final Pattern APART = Pattern.compile("(\\p{Alpha})(?=\\d)");

  private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

  private final Language language;
  private final Words words;
  private final ZoneId zone;
  private final Clock clock;

  Speech(Language language, Words words, ZoneId zone, Clock clock) {
    this.language = language;
    this.words = words;
    this.zone = zone;
    this.clock = clock;
  }

  /** How long ago or how far ahead, in the largest unit that says something: "3 hours ago". */
  public String near(Instant at) {
    if (at == null) return "";
    Duration gap = Duration.between(at, clock.instant());
    String side = gap.isNegative() ? "ahead" : "ago";
    long seconds = gap.abs().toSeconds();
    if (seconds < 45) return words.get("when.now");
    if (seconds < 3600) return words.count("when." + side + ".minutes", (seconds + 30) / 60);
    if (seconds < 86_400) return words.count("when." + side + ".hours", (seconds + 1800) / 3600);
    long days = (seconds + 43_200) / 86_400;
    if (days < 30) return words.count("when." + side + ".days", days);
    return day(at);
  }

  /** The day alone: "3 Feb 2026". */
  public String day(Instant at) {
    return at == null ? "" : formatter("d MMM yyyy").format(at);
  }

  /** A month: "Feb 2026". */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL yyyy", language.locale()).format(month);
  }

  /** Day and time with the zone's name. */
  public String exact(Instant at) {
    if (at == null) return "";
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .localizedBy(language.locale())
            .withZone(zone)
            .format(at)
        + " "
        + formatter("zzz").format(at);
  }

  /**
   * A rhythm.
   *
   * @param interval a constant with words of its own, and words {@code <Type>.every.<NAME>}
   * @param count how many of them; one has its own word
   */
  public String every(Enum<?> interval, int count) {
    if (count == 1) return words.word(interval);
    String type = interval.getDeclaringClass().getSimpleName();
    return words.count(type + ".every." + interval.name(), count);
  }

  /** A number; a decimal one to its own last digit, as amounts are told. */
  public String number(Number number) {
    if (number == null) return "";
    NumberFormat format = NumberFormat.getInstance(language.locale());
    if (number instanceof BigDecimal decimal) {
      format.setMinimumFractionDigits(Math.max(0, decimal.scale()));
      format.setMaximumFractionDigits(Math.max(0, decimal.scale()));
    }
    return format.format(number);
  }

  /** Credits to the last micro-credit, without idle zeros. */
  public String credits(Credits credits) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(CREDIT_DIGITS);
    return format.format(credits.decimal());
  }

  /**
   * An amount of money.
   *
   * @param minor whole minor units, for example cents
   * @param currency an ISO code, for example {@code AED}
   */
  public String money(long minor, String currency) {
    Currency unit = Currency.getInstance(currency);
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(unit);
    int digits = Math.max(0, unit.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    String text = format.format(BigDecimal.valueOf(minor, digits));
    return APART.matcher(text).replaceAll("$1\u00a0");
  }

  /** A size in the largest unit that says something; units stay Latin in every language. */
  public String size(Long bytes) {
    if (bytes == null) return "–";
    if (bytes < 1024) return number(bytes) + " B";
    double size = bytes;
    int unit = -1;
    while (size >= 1024 && unit < UNITS.length - 1) {
      size /= 1024;
      unit++;
    }
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(size < 10 ? 1 : 0);
    return format.format(size) + " " + UNITS[unit];
  }

  /**
   * Any value in words: enums by their text, times by their day, typed values by what they hold.
   */
  public String say(Object value) {
    if (value instanceof Enum<?> constant) return words.word(constant);
    if (value instanceof Instant at) return exact(at);
    if (value instanceof Credits credits) return credits(credits);
    if (value instanceof Money money) return money(money.minor(), money.currency());
    if (value instanceof Number number) return number(number);
    if (value instanceof Value<?> typed) return String.valueOf(typed.value());
    return value == null ? "" : value.toString();
  }

  private DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(zone);
  }
}
