package app.livery.billing.ledger;

import java.io.Serializable;
import java.util.UUID;

/**
 * Two figures that should be the same and are not.
 *
 * @param what which two
 * @param about the wallet, lot or account; null for the whole ledger
 * @param stands the figure that is kept
 * @param counted what the ledger comes to
 */
public record Drift(String what, UUID about, long stands, long counted) implements Serializable {}
