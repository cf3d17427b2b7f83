package app.livery.billing.hooks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** A delivery that a worker has taken, at its so-manieth attempt, with what posting it needs. */
record TakenDelivery(
    UUID id,
    UUID hook,
    String body,
    int attempt,
    String url,
    String sealed,
    String oldSealed,
    Instant oldUntil) {
  static TakenDelivery of(Object found) {
    Object[] row = (Object[]) found;
    return new TakenDelivery(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        row[7] == null ? null : ((Timestamp) row[7]).toInstant());
  }

  /** Whether the secret before the current one signs as well. */
  boolean isSignedTwice(Instant now) {
    return oldSealed != null && now.isBefore(oldUntil);
  }
}
