package app.livery.tenancy.organisations;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import app.livery.kernel.Role;
import java.util.UUID;

/** Somebody may do more, or less, in an organisation. The subject is the organisation. */
public record RoleChanged(
    UUID subject, UUID person, UUID member, Change<Role> role, OrganisationRow organisation)
    implements Fact {}
