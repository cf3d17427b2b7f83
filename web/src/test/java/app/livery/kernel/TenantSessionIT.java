package app.livery.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.proof.Brands;
import app.livery.proof.Pool;
import app.livery.proof.Superuser;
import app.livery.proof.Work;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One transaction, one side, one tenant; and what comes back to the pool is clean. */
@ExtendWith(ArquillianExtension.class)
class TenantSessionIT {
  private static final String WHERE = "select current_user || ' in ' || current_schema()";
  private static final String BACKEND = "select pg_backend_pid()";
  private static final String QUERY = "select p from Person p where p.name = 'Nobody'";
  private static final int PATIENCE = 20;

  @Inject Brands brands;
  @Inject Work work;
  @Inject CurrentCall call;
  @Inject Pool pool;

  @Test
  void a_transaction_works_as_the_tenant_in_its_schema() {
    TenantRef tenant = brands.fresh("session");
    assertEquals(tenant.schema() + " in " + tenant.schema(), where(tenant));
  }

  @Test
  void a_second_tenant_in_the_same_transaction_is_refused() {
    TenantRef one = brands.fresh("session");
    TenantRef other = brands.fresh("session");
    IllegalStateException refusal =
        assertThrows(
            IllegalStateException.class,
            () ->
                brands.inside(
                    one,
                    () ->
                        work.inTransaction(
                            session -> {
                              one(session.get(), WHERE);
                              return brands.inside(other, () -> one(session.get(), WHERE));
                            })));
    assertEquals("One transaction serves one tenant", refusal.getMessage());
  }

  @Test
  void both_sides_in_one_transaction_are_refused() {
    TenantRef tenant = brands.fresh("session");
    RuntimeException refusal =
        assertThrows(
            RuntimeException.class,
            () ->
                brands.inside(
                    tenant, () -> work.onBothSides((own, platform) -> platform.isOpen())));
    assertTrue(rootOf(refusal).getMessage().startsWith("One transaction touches one side"));
  }

  @Test
  void without_a_tenant_there_is_no_session() {
    RuntimeException refusal =
        assertThrows(
            RuntimeException.class,
            () -> call.asSystem(null, () -> work.inTenant(entities -> one(entities, WHERE))));
    assertEquals("No tenant in this call", rootOf(refusal).getMessage());
  }

  @Test
  void without_a_transaction_there_is_no_session() {
    TenantRef tenant = brands.fresh("session");
    assertThrows(
        ContextNotActiveException.class, () -> brands.inside(tenant, () -> work.outside()));
  }

  @Test
  void after_a_rollback_the_pool_is_clean() {
    TenantRef tenant = brands.fresh("session");
    for (int i = 0; i < 10; i++) assertThrows(Oops.class, () -> breakOff(tenant));
    assertEquals(Set.of(Pool.CLEAN), new TreeSet<>(pool.states()));
  }

  @Test
  void after_a_killed_backend_work_goes_on_and_the_pool_is_clean() {
    TenantRef tenant = brands.fresh("session");
    assertThrows(
        RuntimeException.class, () -> brands.inside(tenant, () -> work.inTenant(this::die)));
    assertTrue(worksAgain(tenant));
    pool.recover();
    assertEquals(Set.of(Pool.CLEAN), new TreeSet<>(pool.states()));
  }

  @Test
  void after_all_backends_are_killed_work_goes_on_and_the_pool_is_clean() {
    TenantRef tenant = brands.fresh("session");
    try (Superuser superuser = Superuser.open()) {
      superuser.run(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'livery_app'");
    }
    assertTrue(worksAgain(tenant));
    pool.recover();
    assertEquals(Set.of(Pool.CLEAN), new TreeSet<>(pool.states()));
  }

  /** Reading a query and putting it into SQL costs more than asking PostgreSQL for its answer. */
  @Test
  void a_query_that_one_tenant_has_asked_is_not_read_again_for_another() {
    Object read =
        brands.inside(brands.fresh("session"), () -> work.inTenant(TenantSessionIT::asked));
    assertNotNull(read);
    assertSame(
        read, brands.inside(brands.fresh("session"), () -> work.inTenant(TenantSessionIT::known)));
  }

  /** Not as its transaction's first, which the library reads before there is a session. */
  private static Object asked(EntityManager entities) {
    one(entities, WHERE);
    entities.createQuery(QUERY).getResultList();
    return known(entities);
  }

  private static Object known(EntityManager entities) {
    return entities.unwrap(AbstractSession.class).getProject().getJPQLParseCache().get(QUERY);
  }

  private String where(TenantRef tenant) {
    return brands.inside(tenant, () -> work.inTenant(entities -> one(entities, WHERE)));
  }

  private static String one(EntityManager entities, String query) {
    return String.valueOf(entities.createNativeQuery(query).getSingleResult());
  }

  private void breakOff(TenantRef tenant) {
    brands.inside(
        tenant,
        () ->
            work.inTenant(
                entities -> {
                  one(entities, WHERE);
                  throw new Oops();
                }));
  }

  private static final class Oops extends RuntimeException {}

  /** The transaction's own backend is killed under it. */
  private String die(EntityManager entities) {
    String backend = one(entities, BACKEND);
    try (Superuser superuser = Superuser.open()) {
      superuser.run("select pg_terminate_backend(" + backend + ")");
    }
    return one(entities, WHERE);
  }

  /** A call or two may meet a dead connection before the pool has noticed. */
  private boolean worksAgain(TenantRef tenant) {
    for (int i = 0; i < PATIENCE; i++) {
      try {
        return where(tenant).startsWith(tenant.schema());
      } catch (RuntimeException dead) {
        pause();
      }
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause;
  }
}
