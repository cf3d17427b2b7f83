package app.livery.stories;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The authenticator on somebody's phone: takes over a secret as the page shows it, and gives codes
 * after RFC 6238.
 */
final class Authenticator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;

  private final byte[] key;
  private long given;

  Authenticator(String secret) {
    key = decode(secret.replace(" ", ""));
  }

  /**
   * A code that it has not given before. The house takes the next step's code a little early, so
   * that two in a row need no waiting; the third comes when its time does.
   */
  String code() {
    long step = Math.max(now(), given + 1);
    while (step > now() + 1) pause();
    given = step;
    return codeAt(step);
  }

  private static long now() {
    return Instant.now().getEpochSecond() / STEP_SECONDS;
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String codeAt(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 15, 4).getInt() & 0x7fffffff;
      return String.format("%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decode(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (char letter : base32.toCharArray()) {
      held = (held << 5 | LETTERS.indexOf(letter)) & 0xfff;
      bits += 5;
      if (bits >= 8) bytes.put((byte) (held >> (bits -= 8)));
    }
    return bytes.array();
  }
}
