package app.livery.tenancy.organisations;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A new customer of the tenant. */
public record OrganisationFounded(UUID subject, OrganisationRow organisation) implements Fact {}
