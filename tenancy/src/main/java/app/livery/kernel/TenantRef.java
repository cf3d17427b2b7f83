package app.livery.kernel;

import java.io.Serializable;
import java.util.Set;
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
 * @param features what the platform has granted to it
 */
public record TenantRef(
    UUID id,
    String slug,
    String name,
    String schema,
    TenantStatus status,
    String ownHost,
    Set<Feature> features)
    implements Serializable {
  public TenantRef {
    features = Set.copyOf(features);
  }

  /** A tenant as it begins: with a host below the platform's and what all are granted. */
  public TenantRef(UUID id, String slug, String name, String schema, TenantStatus status) {
    this(id, slug, name, schema, status, null, Feature.atFirst());
  }

  /** The same tenant with links that carry this host; null for the one below the platform's. */
  public TenantRef at(String host) {
    return new TenantRef(id, slug, name, schema, status, host, features);
  }

  /** The same tenant with these features and no others. */
  public TenantRef with(Set<Feature> granted) {
    return new TenantRef(id, slug, name, schema, status, ownHost, granted);
  }

  /** Whether the platform has granted this to it. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }
}
