package app.livery.branding;

import app.livery.kernel.Malformed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The pictures of a brand, each by the name of its content.
 *
 * @param logo stands for the brand on light; null where its letter does
 * @param logoDark the same on dark; null where the other serves
 * @param icon what browsers show in their tabs; null where the letter does
 * @param background what lies behind the card of sign-in and join pages; null for none
 */
public record Pictures(String logo, String logoDark, String icon, String background)
    implements Serializable {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{24}\\.(png|jpg|svg)");

  public static final Pictures NONE = new Pictures(null, null, null, null);

  /** Where a picture is served; the same for ever, because the name tells the content. */
  public static String path(String name) {
    return "/brand/picture/" + name;
  }

  /** Whether a text can name a picture at all. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The picture in a place. */
  public String in(Spot spot) {
    return switch (spot) {
      case LOGO -> logo;
      case LOGO_DARK -> logoDark;
      case ICON -> icon;
      case BACKGROUND -> background;
    };
  }

  /** The same with another picture in a place; null takes it away. */
  public Pictures with(Spot spot, String name) {
    return new Pictures(
        spot == Spot.LOGO ? name : logo,
        spot == Spot.LOGO_DARK ? name : logoDark,
        spot == Spot.ICON ? name : icon,
        spot == Spot.BACKGROUND ? name : background);
  }

  /** Where a brand may put a picture. */
  public enum Spot {
    LOGO(1024, 512),
    LOGO_DARK(1024, 512),
    ICON(512, 512),
    BACKGROUND(3200, 2400);

    private final int width;
    private final int height;

    Spot(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** The place of a code. */
    public static Spot of(String code) {
      for (Spot spot : values()) if (spot.code().equals(code)) return spot;
      throw new Malformed("place", "place");
    }

    /** As texts, forms and addresses call it: {@code logoDark}. */
    public String code() {
      return switch (this) {
        case LOGO -> "logo";
        case LOGO_DARK -> "logoDark";
        case ICON -> "icon";
        case BACKGROUND -> "background";
      };
    }

    /** The most pixels across; larger ones are made smaller. */
    int width() {
      return width;
    }

    int height() {
      return height;
    }
  }
}
