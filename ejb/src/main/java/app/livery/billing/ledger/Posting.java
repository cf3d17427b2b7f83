package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a movement of credits has left behind.
 *
 * @param transaction names the movement in the ledger
 * @param amount what came in; negative for what was taken away
 * @param balance what is in the wallet now
 * @param owed what the organisation owes now
 * @param replayed whether it had happened before, so that nothing moved this time
 */
public record Posting(
    OrganisationId wallet,
    UUID transaction,
    Credits amount,
    Credits balance,
    Credits owed,
    boolean replayed)
    implements Serializable {}
