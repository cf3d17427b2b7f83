package app.livery.branding;

import java.util.Collection;

/**
 * A colour by how it is seen: lightness, chroma and hue in the OKLCH space.
 *
 * <p>Steps of equal lightness look equally big, and a hue stays itself while it gets lighter or
 * darker, which RGB and HSL do not give. Matrices from Björn Ottosson's definition of Oklab.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.37 (the most vivid that a screen shows)
 * @param hue degrees, 0 to 360
 */
public record Oklch(double lightness, double chroma, double hue) {
  private static final double EDGE = 1e-4;

  public static Oklch of(Colour colour) {
    double r = Colour.linear(colour.red());
    double g = Colour.linear(colour.green());
    double b = Colour.linear(colour.blue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    double hue = Math.toDegrees(Math.atan2(bb, a));
    return new Oklch(lightness, Math.hypot(a, bb), hue < 0 ? hue + 360 : hue);
  }

  public Oklch withLightness(double other) {
    return new Oklch(other, chroma, hue);
  }

  public Oklch withChroma(double other) {
    return new Oklch(lightness, other, hue);
  }

  public Oklch lighter(double step) {
    return withLightness(lightness + step);
  }

  /** The nearest colour that a screen shows: what lies outside gives up chroma, never its hue. */
  public Colour colour() {
    double light = Math.max(0, Math.min(1, lightness));
    double[] rgb = linearRgb(light, chroma);
    if (!fits(rgb)) {
      rgb = linearRgb(light, greatestChroma(light));
    }
    int packed = 0;
    for (double channel : rgb) {
      packed = packed << 8 | encoded(channel);
    }
    return new Colour(packed);
  }

  /**
   * The colour closest to this one that reaches a contrast on every background, found by moving
   * lightness one way; black or white when nothing closer does.
   */
  public Colour readable(double ratio, Way way, Collection<Colour> backgrounds) {
    Colour wanted = colour();
    if (worst(wanted, backgrounds) >= ratio) {
      return wanted;
    }
    double bad = lightness;
    double good = way == Way.DARKER ? 0 : 1;
    Colour best = way == Way.DARKER ? Colour.BLACK : Colour.WHITE;
    for (int i = 0; i < 16; i++) {
      double middle = (bad + good) / 2;
      Colour tried = withLightness(middle).colour();
      if (worst(tried, backgrounds) >= ratio) {
        good = middle;
        best = tried;
      } else {
        bad = middle;
      }
    }
    return best;
  }

  /** Which way lightness moves when a colour is not readable yet. */
  public enum Way {
    DARKER,
    LIGHTER
  }

  private static double worst(Colour text, Collection<Colour> backgrounds) {
    return backgrounds.stream().mapToDouble(text::contrast).min().orElse(21);
  }

  private double greatestChroma(double light) {
    double inside = 0;
    double outside = chroma;
    for (int i = 0; i < 24; i++) {
      double middle = (inside + outside) / 2;
      if (fits(linearRgb(light, middle))) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }

  private double[] linearRgb(double light, double c) {
    double a = c * Math.cos(Math.toRadians(hue));
    double b = c * Math.sin(Math.toRadians(hue));
    double l = Math.pow(light + 0.3963377774 * a + 0.2158037573 * b, 3);
    double m = Math.pow(light - 0.1055613458 * a - 0.0638541728 * b, 3);
    double s = Math.pow(light - 0.0894841775 * a - 1.2914855480 * b, 3);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static boolean fits(double[] rgb) {
    for (double channel : rgb) {
      if (channel < -EDGE || channel > 1 + EDGE) {
        return false;
      }
    }
    return true;
  }

  private static int encoded(double channel) {
    double c = Math.max(0, Math.min(1, channel));
    double value = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * value);
  }
}
