package app.livery.operations.figures;

import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.OrganisationStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An organisation of some tenant as the platform's list and search show it.
 *
 * @param expiresAt when its time is up; null for never
 */
public record OrganisationEntryRow(
    UUID tenant,
    String tenantName,
    String tenantSlug,
    UUID id,
    String name,
    String slug,
    OrganisationKind kind,
    String currency,
    int members,
    int seatsTaken,
    int seatsPaid,
    OrganisationStatus status,
    Instant expiresAt,
    Instant createdAt)
    implements Serializable {}
