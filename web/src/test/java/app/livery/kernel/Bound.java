package app.livery.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SynchronizationType;

/** Opens entity managers of the tests' own units in the way {@link TenantSession} opens its own. */
public final class Bound {
  private Bound() {}

  public static EntityManager open(EntityManagerFactory unit, TenantRef tenant) {
    Side.TENANT.claim();
    Side.bind(tenant);
    return unit.createEntityManager(SynchronizationType.SYNCHRONIZED);
  }

  /** The schema of the tenant that the running transaction is bound to. */
  public static String schema() {
    TenantRef tenant = Side.boundTenant();
    return tenant == null ? null : tenant.schema();
  }
}
