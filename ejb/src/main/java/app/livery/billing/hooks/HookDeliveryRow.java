package app.livery.billing.hooks;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What an endpoint is told about a fact, as lists and programs see it.
 *
 * @param id also the {@code webhook-id} that the other side sees
 * @param fact what it is about; its own identifier for a ping
 * @param body as it is sent, byte for byte
 * @param attempts how often it was tried
 * @param status of HTTP at the last try; null where nobody answered
 * @param outcome of the last try; null before the first
 * @param nextAt when it is tried next; null once it has ended
 * @param closedAt when it ended; null while it goes on
 */
public record HookDeliveryRow(
    UUID id,
    UUID hook,
    UUID fact,
    String event,
    String body,
    DeliveryState state,
    int attempts,
    Integer status,
    HookOutcome outcome,
    Instant createdAt,
    Instant nextAt,
    Instant closedAt)
    implements Serializable {}
