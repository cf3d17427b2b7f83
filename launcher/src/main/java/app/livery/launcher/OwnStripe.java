package app.livery.launcher;

import app.livery.stripeserver.StripeAccount;
import app.livery.stripeserver.StripeServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Stripe on this machine, as a house without a key of its own asks it. Whoever moves its time moves
 * the application's too.
 */
final class OwnStripe {
  private static final String KEY = "sk_test_demonstration";
  private static final String WEBHOOK = "/api/billing/webhook";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Clock REAL = Clock.systemUTC();

  private OwnStripe() {}

  static StripeServer open(DataFolder folder, int port) {
    try {
      return StripeServer.open(port, folder.stripe(), REAL);
    } catch (UncheckedIOException e) {
      throw new CannotStart(
          "Stripe on this machine cannot listen on port %d. Choose another with LIVERY_STRIPE_PORT."
              .formatted(port),
          e);
    }
  }

  /** What the application is told; its webhook follows it from port to port. */
  static Map<String, String> environment(StripeServer stripe, int httpPort) {
    stripe.signBy(stripe.clock());
    StripeAccount account = stripe.account(KEY);
    account.forgetEndpoints(WEBHOOK);
    String secret = account.endpoint("http://localhost:" + httpPort + WEBHOOK, null);
    return Map.of(
        "STRIPE_SECRET_KEY",
        KEY,
        "STRIPE_WEBHOOK_SECRET",
        secret,
        "LIVERY_STRIPE_API",
        stripe.url(),
        "LIVERY_MOVABLE_CLOCK",
        "true",
        "LIVERY_CLOCK_AHEAD",
        ahead(stripe).toString());
  }

  private static Duration ahead(StripeServer stripe) {
    Duration ahead = Duration.between(REAL.instant(), stripe.clock().instant());
    return ahead.toSeconds() < 2 ? Duration.ZERO : ahead;
  }

  /** The application is told the time, which may have moved while it started, and each move. */
  static void lead(StripeServer stripe, int httpPort) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    Consumer<Instant> telling =
        now -> move(client, URI.create("http://127.0.0.1:" + httpPort + "/inside/clock?to=" + now));
    telling.accept(stripe.clock().instant());
    stripe.onMove(telling);
  }

  /** A server that does not answer learns the time when it starts again. */
  private static void move(HttpClient client, URI clock) {
    HttpRequest request =
        HttpRequest.newBuilder(clock).timeout(PATIENCE).POST(BodyPublishers.noBody()).build();
    try {
      client.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      System.err.println("The application could not be told the time: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
