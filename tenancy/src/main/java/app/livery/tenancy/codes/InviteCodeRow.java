package app.livery.tenancy.codes;

import app.livery.tenancy.links.LinkStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An invite code as lists show it.
 *
 * @param useLimit how many uses; null for any number
 * @param expiresAt until when it may be used; null for ever
 */
public record InviteCodeRow(
    UUID id,
    String code,
    String label,
    int days,
    int uses,
    Integer useLimit,
    Instant expiresAt,
    LinkStatus status,
    Instant createdAt,
    String createdBy)
    implements Serializable {}
