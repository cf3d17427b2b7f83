package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageReader;

/**
 * WebP, the form that most pictures of the web have. It is kept as PNG, or as JPEG where nothing
 * shines through a photograph: mail programs and PDF know no WebP.
 *
 * <p>A file has a canvas and a frame, each with a size of its own, and what is read sets memory
 * aside for both; so the two must be the same before anything is read.
 */
final class Webp {
  private static final int HEAD = 12;
  private static final int ANIMATED = 0x02;

  private Webp() {}

  static boolean isOne(byte[] bytes) {
    return bytes.length > HEAD && word(bytes, 0).equals("RIFF") && word(bytes, 8).equals("WEBP");
  }

  /** The same picture as it is kept. */
  static Picture read(byte[] bytes, Spot spot) {
    try {
      measure(bytes);
      ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
      BufferedImage image = Raster.fitted(Raster.decoded(reader, bytes), spot);
      boolean photo = spot == Spot.BACKGROUND && !image.getColorModel().hasAlpha();
      return photo
          ? Picture.of("jpg", "image/jpeg", Raster.written(image, "jpeg"))
          : Picture.of("png", "image/png", Raster.written(image, "png"));
    } catch (IndexOutOfBoundsException e) {
      throw new PictureRefused.Broken();
    }
  }

  private static void measure(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(HEAD);
    Size canvas = null;
    Size frame = null;
    while (in.remaining() >= 8) {
      String chunk = word(bytes, in.position());
      int length = in.getInt(in.position() + 4);
      ByteBuffer body = in.slice(in.position() + 8, within(length, in)).order(in.order());
      if (chunk.equals("VP8X")) canvas = canvas(body);
      if (chunk.equals("VP8 ")) frame = only(frame, lossy(body));
      if (chunk.equals("VP8L")) frame = only(frame, lossless(body));
      in.position(Math.min(in.limit(), in.position() + 8 + length + length % 2));
    }
    if (frame == null || canvas != null && !canvas.equals(frame)) throw new PictureRefused.Broken();
    Raster.requireFew(frame.width, frame.height);
  }

  private record Size(int width, int height) {}

  private static int within(int length, ByteBuffer in) {
    if (length < 0 || length > in.remaining() - 8) throw new PictureRefused.Broken();
    return length;
  }

  private static Size only(Size before, Size found) {
    if (before != null) throw new PictureRefused.Broken();
    return found;
  }

  private static Size canvas(ByteBuffer body) {
    if ((body.get(0) & ANIMATED) != 0) throw new PictureRefused.Animated();
    return new Size((body.getInt(4) & 0xffffff) + 1, (body.getInt(6) >>> 8) + 1);
  }

  private static Size lossy(ByteBuffer body) {
    return new Size(body.getShort(6) & 0x3fff, body.getShort(8) & 0x3fff);
  }

  private static Size lossless(ByteBuffer body) {
    int both = body.getInt(1);
    return new Size((both & 0x3fff) + 1, (both >>> 14 & 0x3fff) + 1);
  }

  private static String word(byte[] bytes, int from) {
    return new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
  }
}
