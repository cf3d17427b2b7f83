package app.livery.branding;

import app.livery.kernel.RuleBroken;

/** A picture that cannot be taken; each sort has its own words. */
public abstract class PictureRefused extends RuleBroken.OfField {
  PictureRefused(Object... arguments) {
    super("picture", arguments);
  }

  /** {@code PictureRefused.TooLarge} and the like. */
  @Override
  public String key() {
    return "PictureRefused." + getClass().getSimpleName();
  }

  /** More bytes than fit. */
  public static final class TooLarge extends PictureRefused {
    public TooLarge(int kilobytes) {
      super(kilobytes);
    }
  }

  /** More pixels than anybody needs. */
  public static final class TooManyPixels extends PictureRefused {
    public TooManyPixels(int width, int height) {
      super(width, height);
    }
  }

  /** Neither PNG nor JPEG nor WebP nor SVG, whatever it calls itself. */
  public static final class UnknownForm extends PictureRefused {}

  /** It calls itself a picture and cannot be read as one. */
  public static final class Broken extends PictureRefused {}

  /** A picture that moves. */
  public static final class Animated extends PictureRefused {}

  /** An SVG that holds more than drawing. */
  public static final class NotJustDrawing extends PictureRefused {
    public NotJustDrawing(String what) {
      super(what);
    }
  }

  /** The brand has as many pictures as it may keep. */
  public static final class TooMany extends PictureRefused {}
}
