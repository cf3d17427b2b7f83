package app.livery.proof;

import app.livery.kernel.PlatformSession;
import app.livery.kernel.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does things with the product's own sessions that no use case would do. */
@ApplicationScoped
public class Work {
  @Inject TenantSession tenant;
  @Inject PlatformSession platform;

  /** In one transaction on the tenant's side. */
  @Transactional
  public <T> T inTenant(Function<EntityManager, T> work) {
    return work.apply(tenant.em());
  }

  /** The same, asking for the session again each time the work does. */
  @Transactional
  public <T> T inTransaction(Function<Supplier<EntityManager>, T> work) {
    return work.apply(() -> tenant.em());
  }

  /** In one transaction that asks for both sides, the tenant's first. */
  @Transactional
  public <T> T onBothSides(BiFunction<EntityManager, EntityManager, T> work) {
    EntityManager first = tenant.em();
    return work.apply(first, platform.em());
  }

  /** Without any transaction. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public EntityManager outside() {
    return tenant.em();
  }
}
