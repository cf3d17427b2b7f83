package app.livery.billing.ledger;

import app.livery.kernel.Ids;
import java.util.Locale;

/**
 * Why credits move.
 *
 * @param key one key, one movement
 * @param external its name outside; null for none
 * @param reason in somebody's words; null for none
 */
record Cause(EntryKind kind, String key, String external, String reason) {

  /** A movement that is kept from happening twice by other means than its key. */
  static Cause once(EntryKind kind, String external, String reason) {
    return new Cause(
        kind, kind.name().toLowerCase(Locale.ROOT) + ":" + Ids.next(), external, reason);
  }
}
