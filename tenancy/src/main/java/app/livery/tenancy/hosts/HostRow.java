package app.livery.tenancy.hosts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A tenant's own host name.
 *
 * @param main whether the tenant's links carry it
 */
public record HostRow(String name, UUID tenant, boolean main, Instant createdAt)
    implements Serializable {}
