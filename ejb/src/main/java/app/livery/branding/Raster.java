package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures made of pixels: looked at before they are unpacked, then written anew. */
final class Raster {
  /** A picture of a few kilobytes may unpack to gigabytes; this many pixels are 64 MB. */
  private static final long MOST_PIXELS = 16_000_000;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private Raster() {}

  static boolean isPng(byte[] bytes) {
    if (bytes.length < PNG.length) return false;
    for (int i = 0; i < PNG.length; i++) if (bytes[i] != PNG[i]) return false;
    return true;
  }

  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == (byte) 0xff
        && bytes[1] == (byte) 0xd8
        && bytes[2] == (byte) 0xff;
  }

  /** The same picture, no larger than its place, without anything that was hidden in it. */
  static byte[] read(byte[] bytes, String form, Spot spot) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(form).next();
    return written(fitted(decoded(reader, bytes), spot), form);
  }

  /** What a reader makes of it, once it is known not to be too large. */
  static BufferedImage decoded(ImageReader reader, byte[] bytes) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      requireFew(reader.getWidth(0), reader.getHeight(0));
      return reader.read(0);
    } catch (IOException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | NegativeArraySizeException
        | CMMException e) {
      throw new PictureRefused.Broken();
    } finally {
      reader.dispose();
    }
  }

  /**
   * @throws PictureRefused when unpacking it would take more memory than a picture is worth
   */
  static void requireFew(int width, int height) {
    if ((long) width * height > MOST_PIXELS) throw new PictureRefused.TooManyPixels(width, height);
  }

  static BufferedImage fitted(BufferedImage read, Spot spot) {
    double across = (double) spot.width() / read.getWidth();
    double down = (double) spot.height() / read.getHeight();
    double scale = Math.min(1, Math.min(across, down));
    int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
    boolean clear = read.getColorModel().hasAlpha();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage fitted = new BufferedImage(width, height, type);
    Graphics2D pen = fitted.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(read, 0, 0, width, height, null);
    pen.dispose();
    return fitted;
  }

  static byte[] written(BufferedImage image, String form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, form, out)) throw new PictureRefused.Broken();
    } catch (IOException e) {
      throw new PictureRefused.Broken();
    }
    return out.toByteArray();
  }
}
