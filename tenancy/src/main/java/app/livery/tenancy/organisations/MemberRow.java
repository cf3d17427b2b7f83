package app.livery.tenancy.organisations;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Role;
import app.livery.tenancy.people.PersonStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A member as lists show them.
 *
 * @param seated whether they occupy a paid seat
 * @param expiresAt when their time is up; null for never
 */
public record MemberRow(
    UUID id,
    UUID organisation,
    UUID person,
    String name,
    EmailAddress email,
    PersonStatus status,
    Role role,
    boolean seated,
    WayIn joinedBy,
    Instant joinedAt,
    Instant expiresAt)
    implements Serializable {}
