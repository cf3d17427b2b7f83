package app.livery.identity;

import java.time.Duration;

/** What a one-time link is for, and how long it waits. */
public enum TokenKind {
  /** A forgotten password. */
  RESET(Duration.ofHours(2)),
  /** The first password of somebody who was named by others. */
  SET_UP(Duration.ofDays(7)),
  /** The first member of the staff, on a server that has none. */
  FIRST(Duration.ofHours(24)),
  /** A member of the staff on the way to a person's session; opened at once or never. */
  HANDOVER(Duration.ofMinutes(1));

  final Duration life;

  TokenKind(Duration life) {
    this.life = life;
  }
}
