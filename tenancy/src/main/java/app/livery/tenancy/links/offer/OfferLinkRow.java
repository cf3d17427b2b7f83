package app.livery.tenancy.links.offer;

import app.livery.tenancy.links.LinkStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An offer link as lists show it.
 *
 * @param useLimit how many uses; null for any number
 * @param expiresAt until when it may be used; null for ever
 */
public record OfferLinkRow(
    UUID id,
    String label,
    Deal deal,
    int uses,
    Integer useLimit,
    Instant expiresAt,
    LinkStatus status,
    Instant createdAt,
    String createdBy)
    implements Serializable {}
