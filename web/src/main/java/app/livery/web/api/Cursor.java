package app.livery.web.api;

import app.livery.kernel.Malformed;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a walk through a list stands. Callers hand it back as they got it and read nothing into it.
 */
final class Cursor {
  private static final int BYTES = 16;

  private Cursor() {}

  static String of(UUID last) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(last.getMostSignificantBits()).putLong(last.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * @throws Malformed at {@code after} when this is no cursor of ours
   */
  static UUID read(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length != BYTES) throw new Malformed("after", "cursor");
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new UUID(buffer.getLong(), buffer.getLong());
    } catch (IllegalArgumentException e) {
      throw new Malformed("after", "cursor");
    }
  }
}
