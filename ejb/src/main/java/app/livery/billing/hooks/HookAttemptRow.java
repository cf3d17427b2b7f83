package app.livery.billing.hooks;

import java.io.Serializable;
import java.time.Instant;

/**
 * One try of a delivery.
 *
 * @param millis how long it took
 * @param status of HTTP; null where nobody answered
 * @param answer the beginning of what the other side said; null for nothing
 */
public record HookAttemptRow(
    int number, Instant at, int millis, Integer status, HookOutcome outcome, String answer)
    implements Serializable {}
