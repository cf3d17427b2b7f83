package app.livery.branding;

import app.livery.branding.css.CustomCss;
import java.io.Serializable;
import java.util.function.Consumer;

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
    return altered(next -> next.primary = other);
  }

  public Livery withAccent(Colour other) {
    return altered(next -> next.accent = other);
  }

  public Livery withTone(NeutralTone other) {
    return altered(next -> next.tone = other);
  }

  public Livery withNavigation(Navigation other) {
    return altered(next -> next.navigation = other);
  }

  public Livery withDensity(Density other) {
    return altered(next -> next.density = other);
  }

  public Livery withTypeface(Typeface other) {
    return altered(next -> next.typeface = other);
  }

  public Livery withRadius(int other) {
    return altered(next -> next.radius = other);
  }

  public Livery withPictures(Pictures other) {
    return altered(next -> next.pictures = other);
  }

  public Livery withBackdrop(Backdrop other) {
    return altered(next -> next.backdrop = other);
  }

  public Livery withCss(CustomCss other) {
    return altered(next -> next.css = other);
  }

  private Livery altered(Consumer<Next> how) {
    Next next = new Next(this);
    how.accept(next);
    return next.made();
  }

  /** A livery on its way to being another one. */
  private static final class Next {
    private Colour primary;
    private Colour accent;
    private NeutralTone tone;
    private Navigation navigation;
    private Density density;
    private Typeface typeface;
    private int radius;
    private Pictures pictures;
    private Backdrop backdrop;
    private CustomCss css;

    Next(Livery before) {
      primary = before.primary;
      accent = before.accent;
      tone = before.tone;
      navigation = before.navigation;
      density = before.density;
      typeface = before.typeface;
      radius = before.radius;
      pictures = before.pictures;
      backdrop = before.backdrop;
      css = before.css;
    }

    Livery made() {
      return new Livery(
          primary, accent, tone, navigation, density, typeface, radius, pictures, backdrop, css);
    }
  }
}
