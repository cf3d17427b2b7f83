package app.livery.operations.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Databases;
import app.livery.operations.errors.DatabaseGone;
import app.livery.proof.Brands;
import app.livery.proof.Superuser;
import app.livery.proof.Work;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.Server;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One connection that breaks is the trouble of whoever had it, and of nobody else. */
@ExtendWith(ArquillianExtension.class)
class DatabasePulseIT {
  @Inject DatabasePulse pulse;
  @Inject Databases databases;
  @Inject Brands brands;
  @Inject Work work;

  @Test
  void one_broken_connection_is_no_outage() {
    pulse.beat();
    RuntimeException broken =
        assertThrows(
            RuntimeException.class,
            () -> brands.inside(brands.fresh("pulse"), () -> work.inTenant(this::die)));
    assertTrue(DatabaseGone.is(broken), broken.toString());
    pulse.doubt();
    assertTrue(pulse.isUp());
  }

  /** Else the failure would be told fifteen seconds after its cause. */
  @Test
  void a_query_whose_connection_is_lost_is_not_asked_again() {
    for (EntityManagerFactory unit : List.of(databases.tenant(), databases.platform())) {
      DatabaseLogin login = (DatabaseLogin) unit.unwrap(Server.class).getDatasourceLogin();
      assertEquals(0, login.getQueryRetryAttemptCount());
    }
  }

  /** The transaction's own backend is killed under it. */
  private Object die(EntityManager entities) {
    Object backend = entities.createNativeQuery("select pg_backend_pid()").getSingleResult();
    try (Superuser superuser = Superuser.open()) {
      superuser.run("select pg_terminate_backend(" + backend + ")");
    }
    return entities.createNativeQuery("select 1").getSingleResult();
  }
}
