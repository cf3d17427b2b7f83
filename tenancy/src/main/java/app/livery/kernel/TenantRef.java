package app.livery.kernel;

import java.io.Serializable;
import java.util.UUID;

/**
 * Where a tenant is.
 *
 * @param id its identifier on the platform
 * @param slug its short name in host names
 * @param name as people read it
 * @param schema its PostgreSQL schema and, by the same name, its role
 * @param status whether it is open for business
 */
public record TenantRef(UUID id, String slug, String name, String schema, TenantStatus status)
    implements Serializable {}
