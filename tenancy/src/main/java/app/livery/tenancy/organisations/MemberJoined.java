package app.livery.tenancy.organisations;

import app.livery.kernel.Fact;
import app.livery.kernel.Role;
import java.time.Instant;
import java.util.UUID;

/** Somebody has come into an organisation. The subject is the organisation. */
public record MemberJoined(
    UUID subject,
    UUID person,
    UUID member,
    Role role,
    WayIn how,
    boolean seated,
    Instant until,
    OrganisationRow organisation)
    implements Fact {}
