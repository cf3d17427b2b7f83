package app.livery.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A fleet of tenants is brought up to date whatever happens on the way. */
class FleetTest {
  private final Cluster cluster = Cluster.fresh();

  private void provision(int tenants) throws SQLException {
    TenantFleet old = cluster.fleet(Sample.upTo(1));
    for (int number = 1; number <= tenants; number++) old.provision(cluster.tenant(number));
  }

  private void assertAllEqual(int tenants) {
    String first = Catalog.of(cluster, cluster.schema(1));
    for (int number = 1; number <= tenants; number++) {
      assertEquals(first, Catalog.of(cluster, cluster.schema(number)));
      String notes = "select count(*) from " + cluster.schema(number) + ".note";
      assertEquals("1", cluster.value(notes), "Each migration ran once");
    }
    String states = "select string_agg(distinct state, ',') from platform.tenant_schema";
    assertEquals("APPLIED", cluster.value(states));
  }

  @Test
  void only_those_behind_are_touched() throws SQLException {
    provision(12);
    cluster.fleet(Sample.upTo(5)).provision(cluster.tenant(13));
    assertEquals(new FleetReport(12, 12, 0, false), cluster.fleet(Sample.upTo(5)).bringUp());
    assertEquals(FleetReport.NOTHING_TO_DO, cluster.fleet(Sample.upTo(5)).bringUp());
    assertAllEqual(13);
  }

  @Test
  void a_runner_killed_at_random_points_and_run_again_leaves_all_equal() throws Exception {
    provision(60);
    Random random = new Random(7);
    int killed = 0;
    for (int round = 0; round < 5; round++) if (killedAtWork(random.nextInt(40))) killed++;
    assertTrue(killed > 2, "The runner was hardly ever caught at work");
    cluster.fleet(Sample.upTo(5)).bringUp();
    assertEquals(List.of(), cluster.fleet(Sample.upTo(5)).behind());
    assertAllEqual(60);
  }

  /** Kills a runner once it has applied a few migrations more; false when it was done before. */
  private boolean killedAtWork(int more) throws Exception {
    int enough = applied() + more;
    Process process = FleetProcess.start(cluster);
    while (process.isAlive()) {
      if (applied() <= enough) continue;
      process.destroyForcibly().waitFor();
      return true;
    }
    return false;
  }

  private int applied() {
    return Integer.parseInt(cluster.value("select count(*) from platform.tenant_schema"));
  }

  @Test
  void two_nodes_at_once_do_the_work_once() throws Exception {
    provision(20);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    List<Future<FleetReport>> reports = new ArrayList<>();
    for (int node = 0; node < 2; node++)
      reports.add(nodes.submit(() -> cluster.fleet(Sample.upTo(5)).bringUp()));
    int broughtUp = 0;
    for (Future<FleetReport> report : reports) broughtUp += report.get().broughtUp();
    nodes.shutdown();
    assertEquals(20, broughtUp);
    assertAllEqual(20);
  }

  @Test
  void a_poisoned_tenant_stops_nobody_else_and_is_written_down() throws SQLException {
    provision(20);
    String poison = cluster.schema(1);
    cluster.run("create table " + poison + ".mark ()");
    assertEquals(new FleetReport(20, 19, 1, false), cluster.fleet(Sample.upTo(5)).bringUp());
    assertEquals(List.of(poison), cluster.fleet(Sample.upTo(5)).behind());
    String message =
        cluster.value("select message from platform.tenant_schema where state = 'FAILED'");
    assertTrue(message.contains("already exists"), message);
    assertEquals(
        "1",
        cluster.value(
            "select count(*) from pg_indexes where schemaname = '"
                + poison
                + "' and tablename = 'note'"),
        "Nothing is half done");
  }

  @Test
  void a_tenant_is_cured_by_the_next_run() throws SQLException {
    provision(3);
    cluster.run("create table " + cluster.schema(2) + ".mark ()");
    cluster.fleet(Sample.upTo(5)).bringUp();
    cluster.run("drop table " + cluster.schema(2) + ".mark");
    assertEquals(new FleetReport(1, 1, 0, false), cluster.fleet(Sample.upTo(5)).bringUp());
    assertAllEqual(3);
  }

  @Test
  void a_bad_migration_stops_after_the_second_tenant_and_can_be_mended() throws SQLException {
    provision(20);
    List<Script> bad = new ArrayList<>(Sample.upTo(1));
    bad.add(Sample.script(2, "alter table nothing add column words text"));
    assertEquals(new FleetReport(20, 0, 2, true), cluster.fleet(bad).bringUp());
    assertEquals(new FleetReport(20, 20, 0, false), cluster.fleet(Sample.upTo(5)).bringUp());
    assertAllEqual(20);
  }

  @Test
  void a_migration_that_spoils_many_stops_with_the_wave() throws SQLException {
    provision(40);
    for (int number = 2; number <= 5; number++)
      cluster.run("create table " + cluster.schema(number) + ".mark ()");
    FleetReport report = cluster.fleet(Sample.upTo(5)).bringUp();
    assertTrue(report.stopped());
    assertEquals(1, report.broughtUp(), "The first wave");
    assertEquals(4, report.failed(), "The second wave, and nothing of the third");
  }

  @Test
  void a_lock_that_is_held_for_a_while_is_waited_out() throws Exception {
    provision(3);
    ExecutorService user = Executors.newSingleThreadExecutor();
    try (Connection busy = cluster.superuser().getConnection();
        Statement statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute("lock table " + cluster.schema(2) + ".note in access share mode");
      Future<FleetReport> report = user.submit(() -> cluster.fleet(Sample.upTo(5)).bringUp());
      Thread.sleep(3000);
      busy.commit();
      assertEquals(new FleetReport(3, 3, 0, false), report.get());
    } finally {
      user.shutdown();
    }
    assertAllEqual(3);
  }

  @Test
  void an_edited_migration_is_refused_by_its_name() throws SQLException {
    provision(1);
    List<Script> edited = List.of(Sample.script(1, "create table note (id uuid primary key)"));
    EditedMigration refusal =
        assertThrows(EditedMigration.class, () -> cluster.fleet(edited).bringUp());
    assertTrue(refusal.getMessage().contains("20260101_0001 sample_1"), refusal.getMessage());
  }

  @Test
  void a_thousand_tenants_that_are_up_to_date_cost_less_than_a_second() throws SQLException {
    TenantFleet fleet = cluster.fleet(Scripts.all());
    fleet.provision(cluster.tenant(1));
    cluster.run(
        """
        insert into platform.tenant (id, slug, name, schema_name, status, status_at, created_at)
        select uuidv7(), 'copy-' || n, 'Copy', 'copy_' || n, 'READY', now(), now()
          from generate_series(1, 1000) n;
        insert into platform.tenant_schema
        select t.id, s.version, s.checksum, s.state, null, 0, now()
          from platform.tenant t, platform.tenant_schema s where t.slug like 'copy-%';
        """);
    long before = System.nanoTime();
    assertEquals(FleetReport.NOTHING_TO_DO, fleet.bringUp());
    long millis = (System.nanoTime() - before) / 1_000_000;
    assertTrue(millis < 1000, millis + " ms");
  }
}
