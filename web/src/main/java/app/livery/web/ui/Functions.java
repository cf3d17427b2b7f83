package app.livery.web.ui;

import app.livery.kernel.Actor;
import app.livery.kernel.Credits;
import app.livery.kernel.Value;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;

/** The functions of the tag library {@code app}, for example {@code #{app:near(row.createdAt)}}. */
public final class Functions {
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("ACTIVE", "success"),
          Map.entry("READY", "success"),
          Map.entry("LIVE", "success"),
          Map.entry("ACCEPTED", "success"),
          Map.entry("CONFIRMED", "success"),
          Map.entry("PENDING", "info"),
          Map.entry("READ_ONLY", "warning"),
          Map.entry("EXPIRED", "warning"),
          Map.entry("SPENT", "warning"),
          Map.entry("SUSPENDED", "danger"),
          Map.entry("DELETING", "danger"),
          Map.entry("FAILED", "danger"),
          Map.entry("STUCK", "danger"),
          Map.entry("STOPPED", "danger"),
          Map.entry("FLOWING", "success"),
          Map.entry("SENT", "success"),
          Map.entry("DONE", "success"),
          Map.entry("DELIVERED", "success"),
          Map.entry("PAID", "success"),
          Map.entry("PENDING_REVIEW", "warning"),
          Map.entry("REJECTED", "danger"),
          Map.entry("RUNNING", "info"),
          Map.entry("UNDER_WAY", "warning"),
          Map.entry("FINE", "success"),
          Map.entry("WORKS", "success"),
          Map.entry("CARE", "warning"),
          Map.entry("MATCHES", "success"),
          Map.entry("AMOUNT", "danger"),
          Map.entry("CURRENCY", "danger"),
          Map.entry("INTERVAL", "danger"),
          Map.entry("POISON", "danger"),
          Map.entry("STRAY", "warning"),
          Map.entry("VERIFIED", "success"),
          Map.entry("SIGNING", "success"),
          Map.entry("AWAITING", "warning"),
          Map.entry("WAITING", "warning"),
          Map.entry("SOUND", "success"),
          Map.entry("PROVED", "info"),
          Map.entry("AWAITING_PROOF", "warning"),
          Map.entry("ENDING", "warning"),
          Map.entry("MISSING", "warning"),
          Map.entry("UNANSWERED", "warning"),
          Map.entry("OTHER", "danger"),
          Map.entry("HELD", "danger"),
          Map.entry("OTHER_NAME", "danger"),
          Map.entry("BROKEN", "danger"),
          Map.entry("REBUILDING", "info"),
          Map.entry("QUEUED", "info"),
          Map.entry("TRIALING", "info"),
          Map.entry("PAST_DUE", "danger"),
          Map.entry("PAUSED", "warning"),
          Map.entry("INCOMPLETE", "warning"),
          Map.entry("COMPLETED", "success"),
          Map.entry("SUCCEEDED", "success"),
          Map.entry("WON", "success"),
          Map.entry("LOST", "danger"),
          Map.entry("UNCOLLECTIBLE", "danger"),
          Map.entry("SENDING", "info"));

  private Functions() {}

  private static PageReader reader() {
    return CDI.current().select(PageReader.class).get();
  }

  private static Speech speech() {
    PageReader reader = reader();
    Clock clock = CDI.current().select(Clock.class).get();
    return new Speech(reader.language(), reader.words(), reader.zone(), clock);
  }

  public static String text(String key, Object... arguments) {
    return reader().words().of(key, arguments);
  }

  /** What a code of somebody else's is called; the code itself where it has no name here. */
  public static String named(String beginning, String code) {
    if (code == null) return "";
    Words words = reader().words();
    return words.containsKey(beginning + code) ? words.get(beginning + code) : code;
  }

  public static String word(Object value) {
    return speech().say(value);
  }

  /** A rhythm: "Monthly", or "Every 3 months" where there are several. */
  public static String every(Enum<?> interval, Integer count) {
    return interval == null || count == null ? "" : speech().every(interval, count);
  }

  public static String near(Instant at) {
    return speech().near(at);
  }

  public static String exact(Instant at) {
    return speech().exact(at);
  }

  public static String day(Instant at) {
    return speech().day(at);
  }

  /**
   * @param month for example {@code 2026-11}
   */
  public static String month(String month) {
    return month == null ? "" : speech().month(YearMonth.parse(month));
  }

  public static String number(Number number) {
    return speech().number(number);
  }

  public static String credits(Credits credits) {
    return credits == null ? "" : speech().credits(credits);
  }

  public static String money(Long minor, String currency) {
    return minor == null ? "" : speech().money(minor, currency);
  }

  /** A figure in a narrow card, which may break behind its currency rather than in its number. */
  public static String breakable(Object figure) {
    return figure == null ? "" : figure.toString().replace('\u00a0', ' ');
  }

  /**
   * The tone of a state: {@code success}, {@code info}, {@code warning}, {@code danger} or {@code
   * off}.
   */
  public static String tone(Object state) {
    return state instanceof Enum<?> constant ? TONES.getOrDefault(constant.name(), "off") : "off";
  }

  /** At most two letters that stand for a name. */
  public static String initials(String name) {
    if (name == null || name.isBlank()) return "?";
    String[] parts = name.strip().split("[\\s@._-]+");
    String first = letter(parts[0]);
    return parts.length == 1 ? first : first + letter(parts[parts.length - 1]);
  }

  private static String letter(String word) {
    return word.isEmpty()
        ? ""
        : Character.toString(word.codePointAt(0)).toUpperCase(java.util.Locale.ROOT);
  }

  /** A size on disk in the unit that fits. */
  public static String size(Long bytes) {
    return speech().size(bytes);
  }

  /** What a fact says in words; a fact without a text is told by its own name, in words. */
  public static String factTitle(String name) {
    if (name == null) return "";
    Words words = reader().words();
    if (words.containsKey("fact." + name)) return words.get("fact." + name);
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }

  /** Who did it: a name, or that it went by itself. */
  public static String actor(String name) {
    return Actor.SYSTEM.name().equals(name) ? reader().words().get("audit.system") : name;
  }

  /** What a fact tells in a line, with the names of what changed and of states in words. */
  public static String factDetail(String detail) {
    if (detail == null) return "";
    return FactLine.of(detail, reader().words(), reader().getDirection());
  }

  /** A fact's detail, or any text with keys of texts between braces, in the reader's words. */
  public static String told(String text) {
    return reader().words().told(text);
  }

  /** A picture for a fact, by the noun that it is about. */
  public static String factIcon(String name) {
    return FactPictures.of(name);
  }

  /** A typed value as what it holds. */
  public static String plain(Object value) {
    if (value instanceof Value<?> typed) return String.valueOf(typed.value());
    return value == null ? "" : value.toString();
  }
}
