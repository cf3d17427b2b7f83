package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import java.io.Serializable;
import java.util.UUID;

/**
 * Credits that were used.
 *
 * @param transaction names the use in the ledger
 * @param balance what was left in the wallet
 * @param replayed whether it had happened before under the same key
 */
public record Debit(
    OrganisationId wallet, UUID transaction, Credits amount, Credits balance, boolean replayed)
    implements Serializable {}
