package app.livery.identity.staff;

import app.livery.kernel.EmailAddress;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A member of the staff as the staff page shows them.
 *
 * @param lastSignInAt null when they never signed in
 */
public record StaffRow(
    UUID id,
    EmailAddress email,
    String name,
    StaffStatus status,
    Instant lastSignInAt,
    Instant createdAt,
    String createdBy)
    implements Serializable {}
