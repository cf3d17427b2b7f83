package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture as it is kept and sent: written by ourselves from what was read, so that nothing that
 * came along with it is left.
 *
 * @param name names exactly this content, with the form at its end: {@code 3f…9a.png}
 * @param type its media type
 * @param bytes the content
 */
public record Picture(String name, String type, byte[] bytes) {
  /** How many bytes may be sent to us. */
  public static final int MOST_BYTES = 1024 * 1024;

  /**
   * Reads a picture for a place.
   *
   * @throws PictureRefused when it cannot be taken
   */
  public static Picture read(byte[] sent, Spot spot) {
    if (sent.length > MOST_BYTES) throw new PictureRefused.TooLarge(MOST_BYTES / 1024);
    if (Raster.isPng(sent)) return of("png", "image/png", Raster.read(sent, "png", spot));
    if (Raster.isJpeg(sent)) return of("jpg", "image/jpeg", Raster.read(sent, "jpeg", spot));
    if (Webp.isOne(sent)) return Webp.read(sent, spot);
    if (Drawing.looksLikeOne(sent))
      return of("svg", "image/svg+xml", Drawing.cleaned(sent).getBytes(StandardCharsets.UTF_8));
    throw new PictureRefused.UnknownForm();
  }

  /** Whether a name is that of a drawing. */
  public static boolean isDrawing(String name) {
    return name.endsWith(".svg");
  }

  static Picture of(String form, String type, byte[] bytes) {
    return new Picture(hash(bytes) + "." + form, type, bytes);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
