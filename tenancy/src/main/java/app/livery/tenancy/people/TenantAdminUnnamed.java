package app.livery.tenancy.people;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody runs this tenant no longer. */
public record TenantAdminUnnamed(UUID subject, PersonRef person) implements Fact {}
