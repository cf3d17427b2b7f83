package app.livery.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.SynchronizationType;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/**
 * The running transaction's entity manager on the current tenant's schema.
 *
 * <p>Lives as long as the transaction. Without a transaction or without a tenant there is none, so
 * a forgotten boundary fails instead of reading something else; a second tenant within one
 * transaction is refused. {@link TenantIsolation} then makes PostgreSQL hold the same wall.
 */
@TransactionScoped
public class TenantSession implements Serializable {
  @Inject Databases databases;
  @Inject CurrentCall call;

  private transient EntityManager entities;
  private TenantRef tenant;

  @PostConstruct
  void open() {
    tenant = call.requireTenant();
    Side.TENANT.claim();
    Side.bind(tenant);
    entities = databases.tenant().createEntityManager(SynchronizationType.SYNCHRONIZED);
    Side.TENANT.opened();
  }

  /**
   * The entity manager. Only repositories ask for it.
   *
   * @throws IllegalStateException when the call has moved to another tenant since
   */
  public EntityManager em() {
    if (!tenant.id().equals(call.requireTenant().id()))
      throw new IllegalStateException("One transaction serves one tenant");
    return entities;
  }

  @PreDestroy
  void close() {
    if (entities == null) return;
    Side.TENANT.closed();
    if (entities.isOpen()) entities.close();
  }
}
