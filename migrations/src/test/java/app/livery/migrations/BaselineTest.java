package app.livery.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** New tenants are made by the baseline and are what all migrations together would have made. */
class BaselineTest {
  private static final List<Script> SCRIPTS = Scripts.all();

  private static Baseline baseline() {
    return new Baseline(Scripts.baseline().orElseThrow().sql());
  }

  @Test
  void it_makes_what_all_migrations_make() throws SQLException {
    Cluster cluster = Cluster.fresh();
    cluster.fleet(SCRIPTS).provision(cluster.tenant(1));
    new TenantFleet(cluster.owner(), Cluster.CLOCK).provision(cluster.tenant(2));
    assertEquals(
        Catalog.of(cluster, cluster.schema(1)),
        Catalog.of(cluster, cluster.schema(2)),
        "Make the baseline anew: see db/tenant/README.md");
    assertEquals(List.of(), cluster.fleet(SCRIPTS).behind());
  }

  @Test
  void it_holds_every_migration_so_that_a_new_tenant_is_one_batch() {
    assertTrue(baseline().fits(SCRIPTS), "Make the baseline anew: see db/tenant/README.md");
    assertEquals(1, Baseline.batches(Optional.of(baseline()), SCRIPTS).size());
  }

  @Test
  void a_migration_written_since_runs_after_it() {
    List<Script> more = new ArrayList<>(SCRIPTS);
    more.add(Sample.script(1, "select 1"));
    List<String> batches = Baseline.batches(Optional.of(baseline()), more);
    assertEquals(2, batches.size());
    assertEquals("select 1", batches.get(1));
  }

  @Test
  void it_stands_back_where_a_migration_reads_differently() {
    List<Script> edited = new ArrayList<>(SCRIPTS);
    Script first = edited.remove(0);
    edited.add(0, new Script(first.version(), first.name(), "select 1", "0".repeat(64)));
    assertFalse(baseline().fits(edited));
    assertEquals(edited.size(), Baseline.batches(Optional.of(baseline()), edited).size());
  }
}
