package app.livery.billing.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * How credits are taken from wallets.
 *
 * @param to the account that gets them
 * @param lastResort whether credits that are kept aside, or whose time is up, may go too
 * @param first the lot that is taken from before the others; null for none
 * @param external the name outside of what caused it; null for none
 */
record Taking(
    EntryKind kind,
    UUID to,
    boolean lastResort,
    UUID first,
    String external,
    String reason,
    Instant at) {

  /** People use what is free and still in its time. */
  static Taking use(Instant at) {
    return new Taking(EntryKind.USE, HouseAccount.REVENUE.id(), false, null, null, null, at);
  }
}
