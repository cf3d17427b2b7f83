package app.livery.kernel;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of a link, a session or a key: 192 random bits in URL-safe letters. It is shown
 * once; only its hash is stored. A plain SHA-256 is enough for a value that nobody can guess.
 */
public record Secret(String value) implements Serializable {
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret fresh() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is stored: 64 hexadecimal digits. */
  public String hash() {
    return HexFormat.of().formatHex(digest(value));
  }

  /**
   * Another secret made from this one. Whoever holds this one can tell it; nobody who holds it can
   * tell this one.
   */
  public Secret shadow() {
    byte[] digest = digest("shadow:" + value);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Secret(…)";
  }
}
