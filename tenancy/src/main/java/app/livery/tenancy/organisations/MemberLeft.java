package app.livery.tenancy.organisations;

import app.livery.kernel.Fact;
import app.livery.kernel.Role;
import java.util.UUID;

/** Somebody is in an organisation no longer. The subject is the organisation. */
public record MemberLeft(
    UUID subject, UUID person, UUID member, Role role, WayOut how, OrganisationRow organisation)
    implements Fact {}
