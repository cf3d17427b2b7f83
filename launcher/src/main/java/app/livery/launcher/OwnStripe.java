package app.livery.launcher;

import app.livery.stripeserver.StripeAccount;
import app.livery.stripeserver.StripeServer;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;

/** Stripe on this machine, as a house without a key of its own asks it. */
final class OwnStripe {
  private static final String KEY = "sk_test_demonstration";
  private static final String WEBHOOK = "/api/billing/webhook";

  private OwnStripe() {}

  static StripeServer open(DataFolder folder, int port) {
    try {
      return StripeServer.open(port, folder.stripe(), Clock.systemUTC());
    } catch (UncheckedIOException e) {
      throw new CannotStart(
          "Stripe on this machine cannot listen on port %d. Choose another with LIVERY_STRIPE_PORT."
              .formatted(port),
          e);
    }
  }

  /** What the application is told; its webhook follows it from port to port. */
  static Map<String, String> environment(StripeServer stripe, int httpPort) {
    StripeAccount account = stripe.account(KEY);
    account.forgetEndpoints(WEBHOOK);
    String secret = account.endpoint("http://127.0.0.1:" + httpPort + WEBHOOK, null);
    return Map.of(
        "STRIPE_SECRET_KEY", KEY,
        "STRIPE_WEBHOOK_SECRET", secret,
        "LIVERY_STRIPE_API", stripe.url());
  }
}
