package app.livery.tenancy.tenants;

import app.livery.kernel.NotFound;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantRef;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The platform's registry of tenants. Lists with figures are read from the operations' models. */
@Repository
public class Tenants {
  @Inject PlatformSession session;

  /** Every tenant, for the directory that lives in memory. */
  @Within
  public List<TenantRef> all() {
    return session
        .em()
        .createQuery("select t from Tenant t", Tenant.class)
        .getResultStream()
        .map(Tenant::ref)
        .toList();
  }

  /** A number that grows with each change of the registry. */
  @Within
  public long revision() {
    Object number =
        session
            .em()
            .createNativeQuery("select revision from platform.registry_revision")
            .getSingleResult();
    return ((Number) number).longValue();
  }

  void revised() {
    session
        .em()
        .createNativeQuery("update platform.registry_revision set revision = revision + 1")
        .executeUpdate();
  }

  Tenant locked(UUID id) {
    return NotFound.ifAbsent(session.em().find(Tenant.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
