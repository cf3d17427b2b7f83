package app.livery.billing.invoices;

import app.livery.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An invoice as lists and facts show it.
 *
 * @param subscription null for one of something that is paid once
 * @param number as the customer reads it; null before it is final
 * @param refunded what has gone back of it
 * @param page where the customer sees and pays it; null before it is final
 * @param periodStart since when what it bills runs; null for what is paid once
 * @param periodEnd until when; null for what is paid once
 * @param paidAt when it was paid; null while it is not
 * @param pdf where it can be had as a PDF; null before it is final
 */
public record InvoiceRow(
    UUID id,
    UUID organisation,
    String organisationName,
    UUID subscription,
    String number,
    InvoiceState state,
    Money total,
    Money paid,
    Money due,
    Money refunded,
    Instant periodStart,
    Instant periodEnd,
    Instant issuedAt,
    Instant paidAt,
    int attempts,
    String page,
    String pdf)
    implements Serializable {}
