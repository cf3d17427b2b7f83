package app.livery.identity.keys;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A key as lists show it.
 *
 * @param organisation whose it is; null for a key of the platform or of the tenant
 * @param scopes the codes of what it may do
 * @param lastFour the end of its secret, to tell keys apart
 * @param usedAt when it was last used, to the minute; null for never
 */
public record KeyRow(
    UUID id,
    KeyKind kind,
    UUID organisation,
    String name,
    List<String> scopes,
    String lastFour,
    KeyStatus status,
    String maker,
    Instant createdAt,
    Instant expiresAt,
    Instant usedAt)
    implements Serializable {}
