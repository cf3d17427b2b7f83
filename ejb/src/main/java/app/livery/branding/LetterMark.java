package app.livery.branding;

import java.util.Locale;
import java.util.Map;

/**
 * The mark of a brand that brought no logo: its first letter on its colour, as SVG.
 *
 * @param svg a square picture that serves as logo and as favicon
 */
public record LetterMark(String svg) {

  public static LetterMark of(String brand, Livery livery) {
    Map<String, Colour> palette = Palette.of(livery, Scheme.LIGHT);
    Colour fill = palette.get("primary");
    Colour ink = palette.get("on-primary");
    int corner = 4 + livery.radius() * 3 / 4;
    return new LetterMark(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
        <rect width="64" height="64" rx="%d" fill="%s"/>\
        <text x="32" y="33" fill="%s" font-family="Inter,system-ui,sans-serif" font-size="36" \
        font-weight="650" text-anchor="middle" dominant-baseline="central">%s</text></svg>
        """
            .formatted(corner * 64 / 56, fill.hex(), ink.hex(), escaped(letter(brand))));
  }

  /** The first letter or digit; a dot when the name has neither. */
  public static String letter(String brand) {
    return brand
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .findFirst()
        .map(letter -> letter.toUpperCase(Locale.ROOT))
        .orElse("•");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
