package app.livery.tenancy.tenants;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import app.livery.kernel.TenantStatus;
import java.util.UUID;

/** A tenant was suspended, made read-only, archived or woken. */
public record TenantMoved(UUID subject, Change<TenantStatus> status, String reason)
    implements Fact {}
