package app.livery.billing.invoices;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * A payment was called into question, or that has moved.
 *
 * @param subject the organisation
 */
public record PaymentDisputed(UUID subject, DisputeRow dispute) implements Fact {}
