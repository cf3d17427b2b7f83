package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Fact;
import app.livery.kernel.Money;
import java.util.UUID;

/**
 * Credits followed the money of their payment.
 *
 * @param subject the organisation
 * @param moved how many were taken back; negative where they came again
 * @param gone how much of the payment is gone in all
 */
public record CreditsReversed(
    UUID subject,
    String organisationName,
    String paymentIntent,
    String cause,
    Credits moved,
    Money gone,
    Credits balance,
    Credits owed)
    implements Fact {}
