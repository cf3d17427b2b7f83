package app.livery.billing.invoices;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * An invoice has been paid.
 *
 * @param subject the organisation
 */
public record InvoicePaid(UUID subject, InvoiceRow invoice) implements Fact {}
