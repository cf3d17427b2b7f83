package app.livery.branding;

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
    Backdrop backdrop)
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
          Backdrop.GLOW);

  public Livery {
    if (radius < SHARPEST || radius > ROUNDEST) {
      throw new IllegalArgumentException("Corners are between 0 and 16 pixels round.");
    }
  }

  public Livery withPrimary(Colour other) {
    return new Livery(
        other, accent, tone, navigation, density, typeface, radius, pictures, backdrop);
  }

  public Livery withAccent(Colour other) {
    return new Livery(
        primary, other, tone, navigation, density, typeface, radius, pictures, backdrop);
  }

  public Livery withTone(NeutralTone other) {
    return new Livery(
        primary, accent, other, navigation, density, typeface, radius, pictures, backdrop);
  }

  public Livery withNavigation(Navigation other) {
    return new Livery(primary, accent, tone, other, density, typeface, radius, pictures, backdrop);
  }

  public Livery withDensity(Density other) {
    return new Livery(
        primary, accent, tone, navigation, other, typeface, radius, pictures, backdrop);
  }

  public Livery withTypeface(Typeface other) {
    return new Livery(
        primary, accent, tone, navigation, density, other, radius, pictures, backdrop);
  }

  public Livery withRadius(int other) {
    return new Livery(
        primary, accent, tone, navigation, density, typeface, other, pictures, backdrop);
  }

  public Livery withPictures(Pictures other) {
    return new Livery(
        primary, accent, tone, navigation, density, typeface, radius, other, backdrop);
  }

  public Livery withBackdrop(Backdrop other) {
    return new Livery(
        primary, accent, tone, navigation, density, typeface, radius, pictures, other);
  }
}
