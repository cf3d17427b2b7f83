package app.livery.branding;

import app.livery.branding.css.CustomCss;
import java.io.Serializable;

/**
 * What a brand has chosen about its looks.
 *
 * @param primary its main colour: the primary action, the current place, links
 * @param accent a second colour, for charts and highlights
 * @param tone which way the greys lean
 * @param navigation how the sidebar is coloured
 * @param density how much a screen holds
 * @param typeface what the words are set in
 * @param radius the corners of controls in pixels, 0 to 16
 * @param pictures its logo and other pictures
 * @param backdrop what lies behind the card of sign-in and join pages
 * @param css its own CSS on top of all that
 */
public record Livery(
    Colour primary,
    Colour accent,
    NeutralTone tone,
    Navigation navigation,
    Density density,
    Typeface typeface,
    int radius,
    Pictures pictures,
    Backdrop backdrop,
    CustomCss css)
    implements Serializable {

  public static final int SHARPEST = 0;
  public static final int ROUNDEST = 16;

  /** What a brand wears before it has chosen anything. */
  public static final Livery DEFAULT =
      new Livery(
          new Colour(0x4f46e5),
          new Colour(0x0d9488),
          NeutralTone.BRAND,
          Navigation.LIGHT,
          Density.NORMAL,
          Typeface.INTER,
          8,
          Pictures.NONE,
          Backdrop.GLOW,
          CustomCss.NONE);

  public Livery {
    if (radius < SHARPEST || radius > ROUNDEST) {
      throw new IllegalArgumentException("Corners are between 0 and 16 pixels round.");
    }
  }

  public Livery withPrimary(Colour other) {
    return new Livery(
        other, accent, tone, navigation, density, typeface, radius, pictures, backdrop, css);
  }

  public Livery withAccent(Colour other) {
    return new Livery(
        primary, other, tone, navigation, density, typeface, radius, pictures, backdrop, css);
  }

  public Livery withTone(NeutralTone other) {
    return new Livery(
        primary, accent, other, navigation, density, typeface, radius, pictures, backdrop, css);
  }

  public Livery withNavigation(Navigation other) {
    return new Livery(
        primary, accent, tone, other, density, typeface, radius, pictures, backdrop, css);
  }

  public Livery withDensity(Density other) {
    return new Livery(
        primary, accent, tone, navigation, other, typeface, radius, pictures, backdrop, css);
  }

  public Livery withTypeface(Typeface other) {
    return new Livery(
        primary, accent, tone, navigation, density, other, radius, pictures, backdrop, css);
  }

  public Livery withRadius(int other) {
    return new Livery(
        primary, accent, tone, navigation, density, typeface, other, pictures, backdrop, css);
  }

  public Livery withPictures(Pictures other) {
    return new Livery(
        primary, accent, tone, navigation, density, typeface, radius, other, backdrop, css);
  }

  public Livery withBackdrop(Backdrop other) {
    return new Livery(
        primary, accent, tone, navigation, density, typeface, radius, pictures, other, css);
  }

  public Livery withCss(CustomCss other) {
    return new Livery(
        primary, accent, tone, navigation, density, typeface, radius, pictures, backdrop, other);
  }
}
