package app.livery.billing.invoices;

import app.livery.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A refund as lists and facts show it.
 *
 * @param invoice what was paid; null for what has none
 * @param forCredits whether credits had been bought with the money
 * @param reason why, as Stripe was told; null for none
 */
public record RefundRow(
    UUID id,
    UUID organisation,
    String organisationName,
    UUID invoice,
    boolean forCredits,
    RefundState state,
    Money amount,
    String reason,
    Instant createdAt)
    implements Serializable {}
