package app.livery.billing.transfers;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that has come in for an order.
 *
 * @param bank that told of it; null where there is but one
 * @param reference the bank's own, as it was typed
 */
public record PaymentRow(
    UUID id,
    UUID order,
    String bank,
    String reference,
    long amountMinor,
    String currency,
    LocalDate receivedOn,
    String recordedBy,
    Instant recordedAt)
    implements Serializable {}
