package app.livery.billing.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What signs the calls to an endpoint, as Standard Webhooks writes it: {@code whsec_} and Base64.
 */
record HookSecret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;

  static HookSecret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new HookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
  }

  /** The signature of a body, {@code v1,} and Base64, bound to its identifier and its moment. */
  String sign(String id, Instant at, String body) {
    String text = id + "." + at.getEpochSecond() + "." + body;
    return "v1," + Base64.getEncoder().encodeToString(mac(text));
  }

  private byte[] mac(String text) {
    byte[] key = Base64.getDecoder().decode(value.substring(PREFIX.length()));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "HookSecret(…)";
  }
}
