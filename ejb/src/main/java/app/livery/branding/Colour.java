package app.livery.branding;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) implements Serializable {
  public static final Colour WHITE = new Colour(0xffffff);
  public static final Colour BLACK = new Colour(0x000000);

  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  public Colour {
    if (rgb < 0 || rgb > 0xffffff) {
      throw new IllegalArgumentException("A colour has three channels of eight bits.");
    }
  }

  /** Reads {@code #rgb} or {@code #rrggbb}; anything else is refused with a sentence. */
  public static Colour parse(String text) {
    String trimmed = text == null ? "" : text.strip();
    var match = HEX.matcher(trimmed);
    if (!match.matches()) {
      throw new IllegalArgumentException(
          "A colour is written as #rgb or #rrggbb, for example #0f766e.");
    }
    String digits = match.group(1);
    return new Colour(Integer.parseInt(digits.length() == 3 ? doubled(digits) : digits, 16));
  }

  public static boolean isColour(String text) {
    return text != null && HEX.matcher(text.strip()).matches();
  }

  public String hex() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  public int red() {
    return rgb >> 16 & 0xff;
  }

  public int green() {
    return rgb >> 8 & 0xff;
  }

  public int blue() {
    return rgb & 0xff;
  }

  /** Relative luminance as WCAG 2 defines it, 0 for black to 1 for white. */
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  /** WCAG 2 contrast ratio, 1 to 21; the order of the two colours does not matter. */
  public double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  @Override
  public String toString() {
    return hex();
  }

  static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static String doubled(String digits) {
    StringBuilder out = new StringBuilder(6);
    digits.chars().forEach(c -> out.append((char) c).append((char) c));
    return out.toString();
  }
}
