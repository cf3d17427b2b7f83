package app.livery.tenancy.links.trial;

import app.livery.tenancy.links.LinkStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A trial link as lists show it.
 *
 * @param useLimit how many uses; null for any number
 * @param expiresAt until when it may be used; null for ever
 */
public record TrialLinkRow(
    UUID id,
    String label,
    int days,
    int uses,
    Integer useLimit,
    Instant expiresAt,
    LinkStatus status,
    Instant createdAt,
    String createdBy)
    implements Serializable {}
