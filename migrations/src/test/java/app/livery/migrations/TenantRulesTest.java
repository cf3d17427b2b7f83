package app.livery.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenant schemas keep to what schema-based sharding can carry; each rule is proved awake. */
class TenantRulesTest {
  private static final Cluster CLUSTER = Cluster.fresh();
  private static final String SCHEMA = CLUSTER.schema(801);

  /** Each answers with one line for each breach. */
  private static final Map<String, String> RULES =
      Map.of(
          "no triggers",
          """
          select t.tgname || ' on ' || c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
           where not t.tgisinternal and c.relnamespace = '%s'::regnamespace
          """,
          "no foreign key out of the schema",
          """
          select k.conname from pg_constraint k join pg_class c on c.oid = k.confrelid
           where k.contype = 'f' and k.connamespace = '%1$s'::regnamespace
             and c.relnamespace <> '%1$s'::regnamespace
          """,
          "no identity columns, no sequences",
          """
          select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
           where c.relnamespace = '%1$s'::regnamespace and a.attidentity <> ''
          union all
          select relname from pg_class where relnamespace = '%1$s'::regnamespace and relkind = 'S'
          """,
          "every table has a primary key",
          """
          select c.relname from pg_class c
           where c.relnamespace = '%s'::regnamespace and c.relkind in ('r', 'p')
             and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)
          """,
          "no unlogged tables, no row security, no rules",
          """
          select relname from pg_class
           where relnamespace = '%1$s'::regnamespace and relkind in ('r', 'p')
             and (relpersistence <> 'p' or relrowsecurity or relhasrules)
          """);

  @BeforeAll
  static void provision() throws SQLException {
    CLUSTER.fleet(Scripts.all()).provision(CLUSTER.tenant(801));
  }

  private static List<String> breaches() {
    List<String> found = new ArrayList<>();
    RULES.forEach(
        (rule, query) ->
            CLUSTER.column(query.formatted(SCHEMA)).forEach(line -> found.add(rule + ": " + line)));
    return found;
  }

  @Test
  void tenant_schemas_keep_to_the_rules() {
    assertEquals(List.of(), breaches());
  }

  @Test
  void no_migration_even_tries() {
    for (Script script : Scripts.all()) {
      String sql = script.sql().replaceAll("--[^\n]*", "").toLowerCase();
      for (String word : List.of("create trigger", "serial", "identity", "create sequence"))
        assertFalse(sql.contains(word), script.name() + " says " + word);
      assertFalse(sql.contains("platform."), script.name() + " reaches for the platform");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table %s.sin (words text)",
        "create table %s.sin (id serial primary key)",
        "create table %s.sin (id int generated always as identity primary key)",
        "create table %s.sin (id uuid primary key references platform.tenant (id))",
        "create unlogged table %s.sin (id uuid primary key)",
        "create trigger sin after insert on %s.person"
            + " execute function suppress_redundant_updates_trigger()"
      })
  void each_rule_catches_its_sin(String sin) {
    CLUSTER.run(sin.formatted(SCHEMA));
    try {
      assertTrue(breaches().size() > 0, sin);
    } finally {
      CLUSTER.run("drop table if exists %s.sin".formatted(SCHEMA));
      CLUSTER.run("drop trigger if exists sin on %s.person".formatted(SCHEMA));
    }
    assertEquals(List.of(), breaches());
  }
}
