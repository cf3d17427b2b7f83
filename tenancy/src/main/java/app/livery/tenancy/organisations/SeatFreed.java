package app.livery.tenancy.organisations;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A member occupies no seat for now, and stays a member. The subject is the organisation. */
public record SeatFreed(UUID subject, UUID person, UUID member, OrganisationRow organisation)
    implements Fact {}
