package app.livery.tenancy.tenants;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** A tenant bears another name; its slug stays. */
public record TenantRenamed(UUID subject, Change<String> tenant) implements Fact {}
