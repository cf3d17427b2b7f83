package app.livery.branding;

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
 * @param hasLogo whether the brand brought a logo; without one a letter stands in
 */
public record Livery(
    Colour primary,
    Colour accent,
    NeutralTone tone,
    Navigation navigation,
    Density density,
    Typeface typeface,
    int radius,
    boolean hasLogo) {

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
          false);

  public Livery {
    if (radius < SHARPEST || radius > ROUNDEST) {
      throw new IllegalArgumentException("Corners are between 0 and 16 pixels round.");
    }
  }

  public Livery withPrimary(Colour other) {
    return new Livery(other, accent, tone, navigation, density, typeface, radius, hasLogo);
  }

  public Livery withAccent(Colour other) {
    return new Livery(primary, other, tone, navigation, density, typeface, radius, hasLogo);
  }

  public Livery withTone(NeutralTone other) {
    return new Livery(primary, accent, other, navigation, density, typeface, radius, hasLogo);
  }

  public Livery withNavigation(Navigation other) {
    return new Livery(primary, accent, tone, other, density, typeface, radius, hasLogo);
  }

  public Livery withDensity(Density other) {
    return new Livery(primary, accent, tone, navigation, other, typeface, radius, hasLogo);
  }

  public Livery withTypeface(Typeface other) {
    return new Livery(primary, accent, tone, navigation, density, other, radius, hasLogo);
  }

  public Livery withRadius(int other) {
    return new Livery(primary, accent, tone, navigation, density, typeface, other, hasLogo);
  }

  public Livery withLogo(boolean present) {
    return new Livery(primary, accent, tone, navigation, density, typeface, radius, present);
  }
}
