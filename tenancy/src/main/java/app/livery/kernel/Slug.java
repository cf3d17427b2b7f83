package app.livery.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A short name for host names and URLs: 2 to 40 of {@code a-z 0-9 -}, a letter first. */
public record Slug(String value) implements Value<String> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,38}[a-z0-9]");
  private static final Set<String> RESERVED =
      Set.of("www", "api", "admin", "mail", "app", "static", "platform", "console", "localhost");

  /**
   * @throws Malformed at field {@code slug} when it is none
   */
  public Slug {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(value).matches() || value.contains("--")) throw new Malformed("slug", "slug");
  }

  /** Whether the platform keeps this word for itself. */
  public boolean isReserved() {
    return RESERVED.contains(value);
  }

  /** A slug made from a name people read; {@code fallback} where nothing of it remains. */
  public static Slug from(String name, String fallback) {
    String ascii =
        Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    String cut = ascii.length() > 36 ? ascii.substring(0, 36).replaceAll("-+$", "") : ascii;
    return new Slug(cut.length() < 2 ? fallback : cut);
  }

  @Override
  public String toString() {
    return value;
  }
}
