package app.livery.operations.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Pool;
import app.livery.proof.Race;
import app.livery.proof.ReadModels;
import app.livery.proof.Superuser;
import app.livery.tenancy.organisations.Organising;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each fact has its effect on the platform's read models once and in order, wherever it breaks off.
 */
@ExtendWith(ArquillianExtension.class)
class FoldingIT {
  private static final String PEOPLE =
      "select coalesce(sum(people), 0) from platform.signup_day where tenant_id = ?";
  private static final String KILL =
      "select pg_terminate_backend(pid) from pg_stat_activity where usename in ('livery_app', 'livery_platform')";

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Organising organising;
  @Inject FoldRound round;
  @Inject FoldWorker worker;
  @Inject Pool pool;
  @Inject Rebuilding rebuilding;
  @Inject Mending mending;
  @Inject CurrentCall call;

  @Test
  void what_happens_in_a_tenant_is_soon_seen_on_the_platform() {
    TenantRef tenant = busy(5);
    ReadModels models = new ReadModels(tenant);
    assertEquals(6, models.number(PEOPLE, tenant.id()));
    assertEquals(models.facts(), folded(models));
  }

  @Test
  void facts_that_are_offered_again_have_no_second_effect() {
    TenantRef tenant = busy(5);
    ReadModels models = new ReadModels(tenant);
    List<String> before = models.all();
    offerAgain(tenant);
    round.fold(tenant);
    assertEquals(0, models.waiting());
    assertEquals(before, models.all());
  }

  @Test
  void several_who_fold_the_same_stream_at_once_fold_it_once() {
    TenantRef tenant = busy(5);
    ReadModels models = new ReadModels(tenant);
    List<String> before = models.all();
    forgetAndOffer(tenant);
    Race.of(
        4,
        lane ->
            () -> {
              round.fold(tenant);
              return null;
            });
    round.fold(tenant);
    models.awaitFolded();
    assertEquals(before, models.all());
  }

  @Test
  void facts_of_one_noun_are_folded_in_their_order() {
    TenantRef tenant = brands.fresh("order");
    OrganisationId organisation = folk.found(tenant, 1);
    Race.of(
        6,
        lane ->
            () -> {
              for (int i = 0; i < 5; i++) allot(tenant, organisation, 10 * lane + i);
              return null;
            });
    new ReadModels(tenant).awaitFolded();
    assertEquals(folk.look(tenant, organisation).seatsPaid(), entrySeats(organisation));
  }

  @Test
  void models_that_are_built_again_are_the_same() {
    TenantRef tenant = busy(20);
    ReadModels models = new ReadModels(tenant);
    List<String> before = models.all();
    rebuild(tenant);
    models.awaitRebuilt();
    assertEquals(before, models.all());
  }

  @Test
  void models_that_are_built_again_while_connections_die_are_the_same() {
    TenantRef tenant = busy(20);
    ReadModels models = new ReadModels(tenant);
    List<String> before = models.all();
    rebuild(tenant);
    for (int i = 0; i < 6; i++) killAndGoOn(tenant, 7 * i);
    pool.recover();
    ReadModels.await(() -> !models.all().isEmpty() && isRebuilt(tenant));
    models.awaitFolded();
    assertEquals(before, models.all());
  }

  @Test
  void a_fact_that_cannot_be_folded_stops_its_own_tenant_only() {
    TenantRef sick = busy(1);
    UUID poison = poison(sick);
    folk.meet(sick);
    ReadModels models = new ReadModels(sick);
    worker.wake(sick);
    ReadModels.await(() -> stopped(sick).equals(List.of(poison.toString())));
    assertTrue(models.waiting() >= 2);

    TenantRef sound = busy(1);
    assertEquals(0, new ReadModels(sound).waiting());

    call.asSystem(
        null,
        () -> {
          mending.skip(sick.id(), poison, "It was put there by a test");
          return null;
        });
    models.awaitFolded();
    assertEquals(List.of(), stopped(sick));
    assertEquals(3, models.number(PEOPLE, sick.id()));
  }

  /** A tenant with an organisation and people in it, all of it folded. */
  private TenantRef busy(int people) {
    TenantRef tenant = brands.fresh("fold");
    folk.found(tenant, 3);
    for (int i = 0; i < people; i++) folk.meet(tenant);
    new ReadModels(tenant).awaitFolded();
    return tenant;
  }

  private void allot(TenantRef tenant, OrganisationId organisation, int seats) {
    brands.inside(tenant, () -> organising.allot(organisation, seats));
  }

  private void rebuild(TenantRef tenant) {
    call.asSystem(
        null,
        () -> {
          rebuilding.rebuild(tenant.id());
          return null;
        });
    worker.wake(tenant);
  }

  private void killAndGoOn(TenantRef tenant, int millis) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run("select pg_sleep(" + millis / 1000.0 + ")");
      superuser.run(KILL);
    }
    worker.wake(tenant);
  }

  /** Wakes it again as the sweep would, and looks whether it is done. */
  private boolean isRebuilt(TenantRef tenant) {
    worker.wake(tenant);
    try (Superuser superuser = Superuser.open()) {
      superuser.run("update platform.fold set next_try_at = now() where next_try_at is not null");
      String open = "select count(*) from platform.fold where tenant_id = ? and rebuilding";
      return superuser.number(open, tenant.id()) == 0;
    }
  }

  private static long folded(ReadModels models) {
    String entries = "select count(*) from platform.fact_entry where tenant_id = ?";
    return models.number(entries, models.tenant().id());
  }

  /** As after a crash between the platform's commit and the tenant's. */
  private static void offerAgain(TenantRef tenant) {
    run("insert into %1$s.outbox select f.id, f.written_at from %1$s.fact f", tenant);
  }

  /** As after a crash before the platform's first commit. */
  private static void forgetAndOffer(TenantRef tenant) {
    for (String table :
        List.of(
            "organisation_entry",
            "person_entry",
            "member_entry",
            "signup_day",
            "tenant_figures",
            "fact_entry"))
      run("delete from platform." + table + " where tenant_id = '%2$s'", tenant);
    offerAgain(tenant);
  }

  /** A fact of the right name and the wrong shape. */
  private static UUID poison(TenantRef tenant) {
    UUID id = UUID.randomUUID();
    run(
        "insert into %1$s.fact (id, name, subject, payload, actor_kind, actor_name, request_id, address, at)"
            + " values ('"
            + id
            + "', 'PersonAdded', '"
            + id
            + "', '{\"status\": \"NO SUCH\"}', 'SYSTEM', '', '', '', now());"
            + " insert into %1$s.outbox select f.id, f.written_at from %1$s.fact f where f.id = '"
            + id
            + "'",
        tenant);
    return id;
  }

  private static void run(String sql, TenantRef tenant) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(sql.formatted(tenant.schema(), tenant.id()));
    }
  }

  private static List<String> stopped(TenantRef tenant) {
    try (Superuser superuser = Superuser.open()) {
      String stopped =
          "select fact_id from platform.fold where tenant_id = ? and stopped_at is not null";
      return superuser.column(stopped, tenant.id());
    }
  }

  private static long entrySeats(OrganisationId organisation) {
    try (Superuser superuser = Superuser.open()) {
      String seats = "select seats_paid from platform.organisation_entry where id = ?";
      return superuser.number(seats, organisation.value());
    }
  }
}
