package app.livery.operations.runs;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last run of a schedule.
 *
 * @param node where it ran
 * @param endedAt null while it runs, or when its node died over it
 * @param message what went wrong; empty when all went well
 * @param runs how often it has run so far
 */
public record TurnRow(
    String schedule, String node, Instant startedAt, Instant endedAt, String message, long runs)
    implements Serializable {}
