package app.livery.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes after RFC 6238: six digits, thirty seconds, HMAC-SHA-1, which is what
 * every authenticator understands. A code of the step before or after is good too, since clocks
 * differ.
 */
final class Totp {
  private static final int STEP_SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final int DRIFT = 1;
  private static final int MODULUS = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A fresh secret in Base32, as authenticators take it by hand. */
  static String freshSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes);
  }

  /** The time step whose code this is, out of those that are good now; empty when it is none. */
  static OptionalLong match(String secret, String code, Instant now) {
    if (code == null || !code.matches("\\d{6}")) return OptionalLong.empty();
    byte[] key = Base32.decode(secret);
    long present = stepAt(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = present - DRIFT; step <= present + DRIFT; step++)
      if (same(code(key, step), code)) found = OptionalLong.of(step);
    return found;
  }

  static long stepAt(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  static String code(byte[] key, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
      return String.format(java.util.Locale.ROOT, "%06d", number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
