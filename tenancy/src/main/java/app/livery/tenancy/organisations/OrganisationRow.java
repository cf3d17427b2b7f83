package app.livery.tenancy.organisations;

import app.livery.kernel.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An organisation as lists and facts show it.
 *
 * @param expiresAt when its time is up; null for never
 */
public record OrganisationRow(
    UUID id,
    String name,
    Slug slug,
    OrganisationKind kind,
    String currency,
    int members,
    int seatsTaken,
    int seatsPaid,
    OrganisationStatus status,
    Instant expiresAt,
    Instant createdAt)
    implements Serializable {}
