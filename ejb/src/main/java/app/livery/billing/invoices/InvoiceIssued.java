package app.livery.billing.invoices;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * There is a new invoice.
 *
 * @param subject the organisation
 */
public record InvoiceIssued(UUID subject, InvoiceRow invoice) implements Fact {}
