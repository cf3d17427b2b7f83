package app.livery.billing.stripe;

import app.livery.kernel.Settings;
import java.util.Optional;

/**
 * The pair of secrets that speaks for one account. Never in a log, never in an answer.
 *
 * @param key the secret key
 * @param webhookSecret what signs the account's events; empty until there is an endpoint
 * @param own whether it is a brand's own, not the platform's
 */
public record StripeAccount(String key, String webhookSecret, boolean own) {
  private static final int SHOWN = 4;

  /** The platform's, from the environment; empty where there is none. */
  public static Optional<StripeAccount> ofPlatform() {
    return Settings.find("STRIPE_SECRET_KEY")
        .map(key -> new StripeAccount(key, Settings.get("STRIPE_WEBHOOK_SECRET", ""), false));
  }

  /** Whether its money is play money. */
  public boolean isTest() {
    return key.contains("_test_");
  }

  /** The last letters of a secret, by which people know it again. */
  public static String tail(String secret) {
    return secret.length() <= 2 * SHOWN ? "" : secret.substring(secret.length() - SHOWN);
  }

  @Override
  public String toString() {
    return "StripeAccount(" + (own ? "own" : "platform") + " …" + tail(key) + ")";
  }
}
