package app.livery.identity;

import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/** A member of the staff has gone into a tenant. */
public record TenantEntered(
    UUID subject, String tenant, String member, String reason, Instant until) implements Fact {}
