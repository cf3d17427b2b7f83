package app.livery.web.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the product speaks. The list is closed: a locale never comes from raw input. */
public enum Language {
  ENGLISH("en", "English", "ltr", Locale.forLanguageTag("en-GB")),
  /** Latin digits, so that figures, dates and codes on one page all look alike. */
  ARABIC("ar", "العربية", "rtl", Locale.forLanguageTag("ar-u-nu-latn"));

  private final String code;
  private final String ownName;
  private final String direction;
  private final Locale locale;

  Language(String code, String ownName, String direction, Locale locale) {
    this.code = code;
    this.ownName = ownName;
    this.direction = direction;
    this.locale = locale;
  }

  public static List<Language> all() {
    return List.of(values());
  }

  /** The language that a code or a longer tag names, for example {@code ar-AE}. */
  public static Optional<Language> of(String tag) {
    if (tag == null) return Optional.empty();
    String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return all().stream().filter(language -> language.code.equals(first)).findFirst();
  }

  public String code() {
    return code;
  }

  /** As its own speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** {@code ltr} or {@code rtl}. */
  public String direction() {
    return direction;
  }

  public Locale locale() {
    return locale;
  }

  public String getCode() {
    return code;
  }

  public String getOwnName() {
    return ownName;
  }
}
