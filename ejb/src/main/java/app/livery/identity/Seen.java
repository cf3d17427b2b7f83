package app.livery.identity;

import java.time.Instant;

/** What was read about a session; good for a few seconds. */
interface Seen {
  SessionSeen session();

  /** Whether the session still stands. */
  boolean holds(Instant now);

  Recognised recognised(Instant now);
}
