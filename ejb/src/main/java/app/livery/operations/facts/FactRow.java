package app.livery.operations.facts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of an audit trail.
 *
 * @param name the fact's name; the key of its text
 * @param payload the fact itself as JSON
 * @param staff who of the staff acted in the actor's place; null where nobody did
 */
public record FactRow(
    UUID id,
    String name,
    UUID subject,
    String payload,
    String actorKind,
    UUID actorId,
    String actorName,
    String staff,
    String reason,
    String requestId,
    String address,
    Instant at)
    implements Serializable {}
