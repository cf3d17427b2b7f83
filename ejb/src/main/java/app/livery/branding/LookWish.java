package app.livery.branding;

import app.livery.branding.css.CssRefused;
import app.livery.branding.css.CustomCss;
import app.livery.kernel.Malformed;
import java.io.Serializable;
import java.util.Objects;

/**
 * A look as somebody asks for it, not looked at yet.
 *
 * @param primary the main colour, as {@code #rrggbb}
 * @param accent the second colour, as {@code #rrggbb}
 * @param tone which way the greys lean
 * @param navigation how the sidebar is coloured
 * @param radius the corners of controls in pixels, 0 to 16
 * @param density how much a screen holds
 * @param typeface what the words are set in
 * @param backdrop what lies behind the card of sign-in and join pages
 * @param css the brand's own CSS; null for none
 */
public record LookWish(
    String primary,
    String accent,
    NeutralTone tone,
    Navigation navigation,
    int radius,
    Density density,
    Typeface typeface,
    Backdrop backdrop,
    String css)
    implements Serializable {

  public static LookWish of(Livery livery) {
    return new LookWish(
        livery.primary().hex(),
        livery.accent().hex(),
        livery.tone(),
        livery.navigation(),
        livery.radius(),
        livery.density(),
        livery.typeface(),
        livery.backdrop(),
        livery.css().isNone() ? null : livery.css().typed());
  }

  /**
   * The livery that is asked for.
   *
   * @throws Malformed at the field that cannot be so
   * @throws CssRefused at {@code css} when it cannot be taken
   */
  public Livery granted() {
    if (radius < Livery.SHARPEST || radius > Livery.ROUNDEST)
      throw new Malformed("radius", "radius");
    return new Livery(
        colour("primary", primary),
        colour("accent", accent),
        chosen("tone", tone),
        chosen("navigation", navigation),
        chosen("density", density),
        chosen("typeface", typeface),
        radius,
        Pictures.NONE,
        chosen("backdrop", backdrop),
        CustomCss.of(css));
  }

  private static Colour colour(String field, String text) {
    if (!Colour.isColour(text)) throw new Malformed(field, "colour");
    return Colour.parse(text);
  }

  private static <T> T chosen(String field, T value) {
    if (Objects.isNull(value)) throw new Malformed(field, "choice");
    return value;
  }
}
