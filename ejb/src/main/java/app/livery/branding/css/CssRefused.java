package app.livery.branding.css;

import app.livery.kernel.RuleBroken;

/** CSS that cannot be taken; each sort has its own words and says at which line and column. */
public abstract class CssRefused extends RuleBroken.OfField {
  CssRefused(Object... arguments) {
    super("css", arguments);
  }

  CssRefused(Spot spot, Object... more) {
    super("css", join(spot, more));
  }

  private static Object[] join(Spot spot, Object... more) {
    Object[] all = new Object[more.length + 2];
    all[0] = spot.line();
    all[1] = spot.column();
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }

  /** {@code CssRefused.Unclosed} and the like. */
  @Override
  public String key() {
    return "CssRefused." + getClass().getSimpleName();
  }

  /**
   * A place in what was typed; both begin with 1.
   *
   * @param line which line
   * @param column which character of it
   */
  record Spot(int line, int column) {}

  /** More than fits. */
  public static final class TooLarge extends CssRefused {
    TooLarge(int kilobytes) {
      super(kilobytes);
    }
  }

  /** It cannot be read from here on. */
  public static final class Unreadable extends CssRefused {
    Unreadable(Spot spot, String what) {
      super(spot, what);
    }
  }

  /** Something is opened here and never closed. */
  public static final class Unclosed extends CssRefused {
    Unclosed(Spot spot, String what) {
      super(spot, what);
    }
  }

  /** It is CSS, and none that a brand may use. */
  public static final class NotTaken extends CssRefused {
    NotTaken(Spot spot, String what) {
      super(spot, what);
    }
  }

  /** A picture that is not one of the brand's own. */
  public static final class Foreign extends CssRefused {
    Foreign(Spot spot, String what) {
      super(spot, what);
    }
  }

  /** Layers are few, so that the banner stays above them all. */
  public static final class TooHigh extends CssRefused {
    TooHigh(Spot spot, int most) {
      super(spot, most);
    }
  }
}
