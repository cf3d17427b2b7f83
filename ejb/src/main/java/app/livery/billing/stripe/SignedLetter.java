package app.livery.billing.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What came in by webhook: the bytes as they are, and the signature that stood above them.
 *
 * <p>The library turns away what is older than five minutes but takes what comes from the future;
 * here both ends are closed. Several signatures may stand side by side while a secret is changed.
 */
public final class SignedLetter {
  private static final long TOLERANCE = 300;

  private final byte[] body;
  private final String signature;

  public SignedLetter(byte[] body, String signature) {
    this.body = body.clone();
    this.signature = signature == null ? "" : signature;
  }

  /** Whether this secret has signed these very bytes within five minutes of now. */
  public boolean isSignedBy(String secret, Clock clock) {
    if (secret.isEmpty() || isFromTheFuture(clock.instant())) return false;
    try {
      return Webhook.Signature.verifyHeader(text(), signature, secret, TOLERANCE, clock);
    } catch (SignatureVerificationException e) {
      return false;
    }
  }

  /** The event inside; empty where there is none. */
  public Optional<StripeEvent> event() {
    return EventReading.of(text());
  }

  private String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  private boolean isFromTheFuture(Instant now) {
    for (String part : signature.split(",", -1)) {
      String[] pair = part.split("=", 2);
      if (pair[0].strip().equals("t") && pair.length == 2)
        return seconds(pair[1].strip()) > now.getEpochSecond() + TOLERANCE;
    }
    return true;
  }

  private static long seconds(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
