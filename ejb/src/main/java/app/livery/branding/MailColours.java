package app.livery.branding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A brand's colours for mails, where custom properties do not work: hexadecimal values by name, the
 * dark ones with {@code dark-} before it.
 *
 * @param hex for example {@code primary → #4f46e5}, {@code dark-primary → #6a67f0}
 * @param letter the brand's first letter, which stands for it where pictures are blocked
 */
public record MailColours(Map<String, String> hex, String letter) {
  private static final List<String> NAMES =
      List.of(
          "ground",
          "surface",
          "line",
          "text",
          "strong",
          "muted",
          "primary",
          "on-primary",
          "primary-ink");

  /** The colours of a brand in a livery. */
  public static MailColours of(String brand, Livery livery) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Scheme scheme : Scheme.values()) {
      Map<String, Colour> palette = Palette.of(livery, scheme);
      String before = scheme.isDark() ? "dark-" : "";
      for (String name : NAMES) all.put(before + name, palette.get(name).hex());
    }
    return new MailColours(Map.copyOf(all), LetterMark.letter(brand));
  }

  /** The colours of one scheme for both, whatever the reader's system prefers. */
  public MailColours only(Scheme scheme) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : NAMES) {
      String shown = hex.get((scheme.isDark() ? "dark-" : "") + name);
      all.put(name, shown);
      all.put("dark-" + name, shown);
    }
    return new MailColours(Map.copyOf(all), letter);
  }
}
