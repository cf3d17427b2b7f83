package app.livery.operations.runs;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last run of a schedule.
 *
 * @param id its name, for example {@code expire-invites}
 * @param node where it ran
 * @param endedAt null while it runs, or when its node died over it
 * @param nextAt from when on it may run again
 * @param message what went wrong; empty when all went well
 * @param runs how often it has run so far
 */
public record TurnRow(
    String id,
    TurnState state,
    String node,
    Instant startedAt,
    Instant endedAt,
    Instant nextAt,
    String message,
    long runs)
    implements Serializable {
  /** A row as the list's query reads it. */
  public TurnRow(
      String id,
      String node,
      Instant startedAt,
      Instant endedAt,
      Instant nextAt,
      String message,
      long runs) {
    this(id, state(endedAt, message), node, startedAt, endedAt, nextAt, message, runs);
  }

  private static TurnState state(Instant endedAt, String message) {
    if (endedAt == null) return TurnState.RUNNING;
    return message.isEmpty() ? TurnState.DONE : TurnState.FAILED;
  }
}
