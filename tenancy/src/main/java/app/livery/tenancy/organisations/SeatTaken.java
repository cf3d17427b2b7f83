package app.livery.tenancy.organisations;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A member who had no seat occupies one again. The subject is the organisation. */
public record SeatTaken(UUID subject, UUID person, UUID member, OrganisationRow organisation)
    implements Fact {}
