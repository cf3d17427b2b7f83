package app.livery.identity;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator needs.
 *
 * @param secret to type by hand, in groups of four
 * @param uri the same as an {@code otpauth} address
 * @param picture the same for a camera: an image in a {@code data:} address
 */
public record Enrolment(String secret, String uri, String picture) implements Serializable {
  static Enrolment of(String issuer, String account, String secret) {
    String uri =
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(escape(issuer), escape(account), secret, escape(issuer));
    return new Enrolment(secret.replaceAll("(.{4})(?=.)", "$1 "), uri, QrCode.of(uri));
  }

  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "Enrolment(…)";
  }
}
