package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * Credits were paid for, or came with a plan.
 *
 * @param subject the organisation
 * @param external the payment, the invoice or the order
 * @param balance what is in the wallet now
 */
public record CreditsCame(
    UUID subject,
    String organisationName,
    EntryKind kind,
    Credits credits,
    String external,
    Credits balance)
    implements Fact {}
