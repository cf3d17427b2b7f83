package app.livery.billing.stripe;

import app.livery.kernel.Money;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that is paid once at the checkout, for example credits.
 *
 * @param key our own id of the checkout
 * @param label what the customer reads
 * @param expiresAt between half an hour and a day ahead; null for a day
 */
public record PaymentWish(
    UUID key,
    String customer,
    String label,
    Money amount,
    String successUrl,
    String cancelUrl,
    String locale,
    Instant expiresAt,
    Map<String, String> metadata) {}
