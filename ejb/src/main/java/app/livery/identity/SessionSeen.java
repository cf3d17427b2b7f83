package app.livery.identity;

import app.livery.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The part of a session's reading that both worlds share. */
record SessionSeen(
    UUID id,
    UUID owner,
    Stage stage,
    Instant seenAt,
    int idleMinutes,
    Instant expiresAt,
    String name,
    String email,
    String language) {
  /** How old the last written sign of life may grow before the next one is written. */
  private static final Duration TOUCH = Duration.ofMinutes(1);

  static SessionSeen of(Object[] row, String email) {
    return new SessionSeen(
        (UUID) row[0],
        (UUID) row[1],
        Stage.valueOf((String) row[2]),
        PersonSeen.instant(row[3]),
        ((Number) row[4]).intValue(),
        PersonSeen.instant(row[5]),
        (String) row[6],
        email,
        (String) row[7]);
  }

  boolean holds(Instant now) {
    return now.isBefore(expiresAt) && now.isBefore(seenAt.plus(Duration.ofMinutes(idleMinutes)));
  }

  boolean needsTouch(Instant now) {
    return !now.isBefore(seenAt.plus(TOUCH));
  }

  /** Somebody between password and second factor: still a stranger, with a place to go on. */
  Recognised halfway() {
    return new Recognised(
        Actor.STRANGER, id, stage, email, language, Belonging.NONE, "", null, null);
  }
}
