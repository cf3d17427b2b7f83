package app.livery.operations.figures;

import app.livery.tenancy.people.PersonStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A person of some tenant as the platform's list shows them.
 *
 * @param organisations the names of their organisations, between commas; empty for none
 * @param lastSignInAt null when they never signed in
 */
public record PersonEntryRow(
    UUID tenant,
    String tenantName,
    String tenantSlug,
    UUID id,
    String email,
    String name,
    PersonStatus status,
    boolean tenantAdmin,
    String organisations,
    Instant lastSignInAt,
    Instant createdAt)
    implements Serializable {}
