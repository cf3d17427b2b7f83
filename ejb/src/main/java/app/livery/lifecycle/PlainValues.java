package app.livery.lifecycle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people typed, fit to stand in a letter. A stranger may choose the name that another one
 * reads; an invisible joiner keeps mail programs from making a link of it.
 */
final class PlainValues {
  private static final int LONGEST = 80;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
  private static final Pattern LINKING = Pattern.compile("([.:/])(?=\\S)");

  private PlainValues() {}

  static Map<String, String> clean(Map<String, String> given) {
    Map<String, String> clean = new HashMap<>();
    given.forEach((name, value) -> clean.put(name, unlinked(oneLine(value))));
    return clean;
  }

  static String oneLine(String value) {
    String line = CONTROL.matcher(value).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** A line that begins no other header, whatever was filled in. */
  static String header(String value) {
    return CONTROL.matcher(value).replaceAll(" ").strip();
  }

  private static String unlinked(String line) {
    return LINKING.matcher(line).replaceAll("$1\u2060");
  }

  /** The day of an instant in UTC, as people of that language write it, in Latin digits. */
  static String day(String instant, String language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language))
        .withDecimalStyle(DecimalStyle.STANDARD)
        .format(Instant.parse(instant).atZone(ZoneOffset.UTC));
  }
}
