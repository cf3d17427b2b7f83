package app.livery.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.SynchronizationType;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/**
 * The running transaction's entity manager on the platform's schema; none without a transaction.
 */
@TransactionScoped
public class PlatformSession implements Serializable {
  @Inject Databases databases;

  private transient EntityManager entities;

  @PostConstruct
  void open() {
    Side.PLATFORM.claim();
    entities = databases.platform().createEntityManager(SynchronizationType.SYNCHRONIZED);
    Side.PLATFORM.opened();
  }

  /** The entity manager. Only repositories ask for it. */
  public EntityManager em() {
    return entities;
  }

  @PreDestroy
  void close() {
    if (entities == null) return;
    Side.PLATFORM.closed();
    if (entities.isOpen()) entities.close();
  }
}
