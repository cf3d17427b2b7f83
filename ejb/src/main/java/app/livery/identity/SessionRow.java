package app.livery.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One of somebody's own sessions.
 *
 * @param staff who of the staff leads it in the owner's place; null where nobody does
 * @param current whether it is the one that is asking
 */
public record SessionRow(
    UUID id,
    String device,
    String address,
    String staff,
    Instant createdAt,
    Instant seenAt,
    boolean current)
    implements Serializable {}
