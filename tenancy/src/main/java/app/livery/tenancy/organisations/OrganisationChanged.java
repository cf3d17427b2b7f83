package app.livery.tenancy.organisations;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** Name, seats, expiry or status of an organisation are no longer what they were. */
public record OrganisationChanged(
    UUID subject, String what, Change<?> change, String reason, OrganisationRow organisation)
    implements Fact {}
