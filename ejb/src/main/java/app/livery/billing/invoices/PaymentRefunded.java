package app.livery.billing.invoices;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * Money of a payment goes back, or does not after all.
 *
 * @param subject the organisation
 */
public record PaymentRefunded(UUID subject, RefundRow refund) implements Fact {}
