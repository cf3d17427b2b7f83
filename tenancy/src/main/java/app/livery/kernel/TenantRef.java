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
 * @param ownHost the host name of its own that its links carry; null for the one below the
 *     platform's host
 */
public record TenantRef(
    UUID id, String slug, String name, String schema, TenantStatus status, String ownHost)
    implements Serializable {
  /** A tenant whose links carry its slug below the platform's host. */
  public TenantRef(UUID id, String slug, String name, String schema, TenantStatus status) {
    this(id, slug, name, schema, status, null);
  }

  /** The same tenant with links that carry this host; null for the one below the platform's. */
  public TenantRef at(String host) {
    return new TenantRef(id, slug, name, schema, status, host);
  }
}
