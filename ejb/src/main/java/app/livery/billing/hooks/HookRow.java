package app.livery.billing.hooks;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An endpoint as lists, facts and programs see it; its secret is not among it.
 *
 * @param events the codes of what it is told
 * @param stateBy who brought it to its state
 * @param failingSince since when nothing has come through; null while all is well
 * @param deliveredAt when something last came through; null for never
 * @param oldSecretUntil until when the secret before this one signs too; null where there was none
 */
public record HookRow(
    UUID id,
    String name,
    String url,
    List<String> events,
    HookState state,
    String stateBy,
    Instant stateAt,
    Instant failingSince,
    Instant deliveredAt,
    Instant oldSecretUntil,
    Instant createdAt,
    String createdBy)
    implements Serializable {}
