package app.livery.tenancy.people;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/** The tenant knows somebody new. */
public record PersonAdded(
    UUID subject,
    EmailAddress email,
    String person,
    PersonStatus status,
    boolean tenantAdmin,
    String code,
    Instant createdAt)
    implements Fact {}
