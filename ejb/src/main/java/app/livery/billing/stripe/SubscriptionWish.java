package app.livery.billing.stripe;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A subscription that somebody goes to the checkout for.
 *
 * @param key our own id of the checkout
 * @param price Stripe's id of it
 * @param trialDays 0 for none
 * @param cardRequired whether a card is asked for although nothing is due yet
 * @param withoutCard what happens at the end of a trial when there is none
 * @param locale {@code en}, {@code ar}; null leaves it to the browser
 * @param expiresAt between half an hour and a day ahead; null for a day
 */
public record SubscriptionWish(
    UUID key,
    String customer,
    String price,
    int quantity,
    int trialDays,
    boolean cardRequired,
    WithoutCard withoutCard,
    String successUrl,
    String cancelUrl,
    String locale,
    Instant expiresAt,
    Map<String, String> metadata) {
  /** What becomes of a trial that ends without a card. */
  public enum WithoutCard {
    CANCEL,
    PAUSE,
    CREATE_INVOICE
  }
}
