package app.livery.proof.walls;

import app.livery.kernel.Bound;
import app.livery.kernel.TenantRef;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.function.Function;

/**
 * One set-up that is meant to keep tenants apart: a persistence unit, entered for each transaction.
 */
public record Wall(EntityManagerFactory unit, UserTransaction transaction) {
  /** Work inside a tenant, in a transaction of its own; it is rolled back when the work throws. */
  <T> T inside(TenantRef tenant, Function<EntityManager, T> work) throws Exception {
    transaction.begin();
    try {
      EntityManager entities = Bound.open(unit, tenant);
      try {
        T result = work.apply(entities);
        if (transaction.getStatus() == Status.STATUS_ACTIVE) transaction.commit();
        return result;
      } finally {
        entities.close();
      }
    } finally {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) transaction.rollback();
    }
  }
}
