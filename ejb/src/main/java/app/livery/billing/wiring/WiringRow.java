package app.livery.billing.wiring;

import app.livery.billing.stripe.StripeAccount;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Which account money goes through, as pages and programs see it. Bears no secret.
 *
 * @param keyTail the last four letters of the key; empty where a brand uses the platform's
 * @param secretTail those of the secret that signs events; empty for none
 * @param account Stripe's id of it; empty where that is not told
 * @param mode null where there is none
 * @param givenBy who gave the keys; empty for the environment
 * @param givenAt null for the environment
 */
public record WiringRow(
    WiringSource source,
    String keyTail,
    String secretTail,
    String account,
    String accountName,
    StripeMode mode,
    String givenBy,
    Instant givenAt)
    implements Serializable {
  /** A brand that goes through the platform's account, and is not told its keys. */
  static WiringRow borrowed(Optional<StripeAccount> platform) {
    WiringSource source = platform.isPresent() ? WiringSource.PLATFORM : WiringSource.NONE;
    return new WiringRow(source, "", "", "", "", mode(platform), "", null);
  }

  /** The platform's own, to its staff. */
  static WiringRow ofPlatform(Optional<StripeAccount> platform) {
    WiringSource source = platform.isPresent() ? WiringSource.PLATFORM : WiringSource.NONE;
    String key = platform.map(StripeAccount::key).map(StripeAccount::tail).orElse("");
    String secret = platform.map(StripeAccount::webhookSecret).map(StripeAccount::tail).orElse("");
    return new WiringRow(source, key, secret, "", "", mode(platform), "", null);
  }

  private static StripeMode mode(Optional<StripeAccount> platform) {
    return platform.map(it -> it.isTest() ? StripeMode.TEST : StripeMode.LIVE).orElse(null);
  }

  public boolean isOwn() {
    return source == WiringSource.OWN;
  }
}
