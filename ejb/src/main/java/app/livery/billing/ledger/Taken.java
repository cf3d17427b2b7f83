package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import java.util.UUID;

/**
 * How one of several wishes for credits fared.
 *
 * @param transaction of the movement; null unless it happened, now or before
 * @param amount what moved
 * @param balance what was left then
 * @param free what was free to take when this was looked at
 * @param owed what the organisation owes
 * @param restricted whether the organisation may use nothing for now
 */
record Taken(
    Fate fate,
    UUID transaction,
    Credits amount,
    Credits balance,
    Credits free,
    Credits owed,
    boolean restricted) {

  /** What has become of it. */
  enum Fate {
    DONE,
    REPLAYED,
    /** There is not so much. */
    SHORT,
    /** Those before it in the same round may leave too little: ask again after them. */
    OPEN
  }
}
