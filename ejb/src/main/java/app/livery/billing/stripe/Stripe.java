package app.livery.billing.stripe;

import app.livery.kernel.Settings;
import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Speaks with Stripe in the name of an account.
 *
 * <p>{@code LIVERY_STRIPE_API} names another address than Stripe's own, for a local one.
 *
 * <p>Example: {@code stripe.of(account).subscriptions().get(id).orThrow()}. Every call may take
 * seconds: make it outside of transactions, or before anything is locked.
 */
@ApplicationScoped
public class Stripe {
  private static final int CONNECT = (int) Duration.ofSeconds(5).toMillis();
  private static final int READ = (int) Duration.ofSeconds(20).toMillis();
  private static final int RETRIES = 2;

  /** The version of Stripe's objects that this application understands. */
  public static String version() {
    return com.stripe.Stripe.API_VERSION;
  }

  /** The desk of one account. Cheap: nothing is asked yet. */
  public StripeDesk of(StripeAccount account) {
    StripeClient.StripeClientBuilder client =
        StripeClient.builder()
            .setApiKey(account.key())
            .setConnectTimeout(CONNECT)
            .setReadTimeout(READ)
            .setMaxNetworkRetries(RETRIES);
    Settings.find("LIVERY_STRIPE_API").ifPresent(client::setApiBase);
    return new StripeDesk(client.build());
  }
}
