package app.livery.tenancy.tenants;

import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/** A tenant has come into being and is routed to. */
public record TenantProvisioned(UUID subject, String slug, String tenant, Instant createdAt)
    implements Fact {}
