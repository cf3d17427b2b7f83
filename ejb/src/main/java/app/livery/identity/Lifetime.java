package app.livery.identity;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle without a sign of life
 * @param whole altogether
 */
record Lifetime(Duration idle, Duration whole) {
  /** A session that a member of the staff leads in a person's place. */
  static final Lifetime IMPERSONATION =
      new Lifetime(Duration.ofMinutes(30), Duration.ofMinutes(30));
}
