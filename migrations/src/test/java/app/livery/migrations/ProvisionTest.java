package app.livery.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tenant comes into being as a whole or not at all. */
class ProvisionTest {
  private static final String EVERYTHING =
      "select (select count(*) from pg_namespace) || ' schemas, ' || (select count(*) from pg_roles)"
          + " || ' roles, ' || (select count(*) from platform.tenant) || ' tenants, '"
          + " || (select count(*) from platform.tenant_schema) || ' migrations, revision '"
          + " || (select revision from platform.registry_revision)";

  private final Cluster cluster = Cluster.fresh();

  @Test
  void whatever_migration_fails_nothing_is_left() {
    for (int good = 0; good <= 4; good++) {
      List<Script> scripts = new ArrayList<>(Sample.upTo(good));
      scripts.add(Sample.script(9, "select 1 / 0"));
      String before = cluster.value(EVERYTHING);
      assertThrows(SQLException.class, () -> cluster.fleet(scripts).provision(cluster.tenant(901)));
      assertEquals(before, cluster.value(EVERYTHING));
    }
  }

  @Test
  void a_taken_slug_leaves_nothing_and_says_so() throws SQLException {
    cluster.fleet(Sample.upTo(1)).provision(cluster.tenant(902));
    String before = cluster.value(EVERYTHING);
    NewTenant first = cluster.tenant(902);
    NewTenant second = cluster.tenant(903);
    NewTenant same =
        new NewTenant(
            second.id(), first.slug(), "Other", second.schema(), second.createdAt(), "test");
    SQLException failure =
        assertThrows(SQLException.class, () -> cluster.fleet(Sample.upTo(1)).provision(same));
    assertEquals("23505", failure.getSQLState());
    assertEquals(before, cluster.value(EVERYTHING));
  }

  @Test
  void a_new_tenant_lacks_nothing() throws SQLException {
    TenantFleet fleet = cluster.fleet(Scripts.all());
    fleet.provision(cluster.tenant(904));
    assertEquals(List.of(), fleet.behind());
  }
}
