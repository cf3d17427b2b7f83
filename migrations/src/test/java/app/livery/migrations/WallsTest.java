package app.livery.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalog says of the walls between tenants; each wall is proved by a hole. */
class WallsTest {
  private static final Cluster CLUSTER = Cluster.fresh();
  private static final String ONE = CLUSTER.schema(701);
  private static final String TWO = CLUSTER.schema(702);

  private static final String PRIVILEGES =
      "(values ('select'), ('insert'), ('update'), ('delete'), ('truncate'), ('references'), ('trigger')) p (may)";

  /** Each answers with one line for each hole. */
  private static final Map<String, String> WALLS =
      Map.of(
          "a tenant's role may nothing in another's schema",
          """
          select r.rolname || ' ' || p.may || ' ' || c.oid::regclass
            from pg_roles r, pg_namespace n join pg_class c on c.relnamespace = n.oid and c.relkind = 'r',
          """
              + PRIVILEGES
              + """

               where r.rolname in (select nspname from pg_namespace) and n.nspname like 't\\_%' and n.nspname <> r.rolname
                 and (has_table_privilege(r.oid, c.oid, p.may) or has_schema_privilege(r.oid, n.oid, 'usage'))
              """,
          "the platform's role may nothing in a tenant's schema, and no tenant in the platform's",
          """
          select r.rolname || ' in ' || n.nspname from pg_roles r, pg_namespace n
           where (r.rolname = 'livery_platform' and n.nspname like 't\\_%'
               or r.rolname like 't\\_%' and n.nspname = 'platform')
             and (has_schema_privilege(r.oid, n.oid, 'usage') or has_schema_privilege(r.oid, n.oid, 'create'))
          """,
          "the public may nothing",
          """
          select n.nspname::text from pg_namespace n, aclexplode(n.nspacl) a
           where a.grantee = 0 and (n.nspname like 't\\_%' or n.nspname in ('platform', 'public'))
          union all
          select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) a
           where a.grantee = 0 and c.relnamespace::regnamespace::text ~ '^(t_.*|platform)$'
          """,
          "those who log in own nothing and reach nothing by themselves",
          """
          select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner
           where r.rolname in ('livery_app', 'livery_platform')
          union all
          select n.nspname::text from pg_namespace n join pg_roles r on r.oid = n.nspowner
           where r.rolname in ('livery_app', 'livery_platform')
          union all
          select 'livery_app uses ' || nspname from pg_namespace
           where (nspname like 't\\_%' or nspname = 'platform')
             and has_schema_privilege('livery_app', oid, 'usage')
          union all
          select rolname || ' is too strong' from pg_roles
           where rolname like 'livery%' and (rolsuper or rolbypassrls)
          """,
          "tenants' roles cannot log in, make anything or own anything",
          """
          select rolname::text from pg_roles
           where rolname like 't\\_%' and (rolcanlogin or rolsuper or rolcreaterole or rolcreatedb)
          union all
          select r.rolname || ' makes tables' from pg_roles r join pg_namespace n on n.nspname = r.rolname
           where r.rolname like 't\\_%' and has_schema_privilege(r.oid, n.oid, 'create')
          """,
          "the stream of facts and the ledger are only added to",
          """
          select c.oid::regclass || ' ' || p.may
            from pg_class c join pg_roles r on r.rolname = c.relnamespace::regnamespace::text,
            (values ('update'), ('delete'), ('truncate')) p (may)
           where c.relname in ('fact', 'ledger_entry', 'ledger_account') and r.rolname like 't\\_%' and has_table_privilege(r.oid, c.oid, p.may)
          """);

  @BeforeAll
  static void provision() throws SQLException {
    TenantFleet fleet = CLUSTER.fleet(Scripts.all());
    fleet.provision(CLUSTER.tenant(701));
    fleet.provision(CLUSTER.tenant(702));
  }

  private static List<String> holes() {
    List<String> found = new ArrayList<>();
    WALLS.forEach(
        (wall, query) -> CLUSTER.column(query).forEach(line -> found.add(wall + ": " + line)));
    return found;
  }

  @Test
  void the_walls_stand() {
    assertEquals(List.of(), holes());
  }

  @Test
  void each_tenant_works_in_its_own_schema() {
    String may =
        "select bool_and(has_table_privilege('%1$s', c.oid, 'select') and has_table_privilege('%1$s', c.oid, 'insert'))"
            + " from pg_class c where c.relnamespace = '%1$s'::regnamespace and c.relkind = 'r'";
    assertEquals("t", CLUSTER.value(may.formatted(ONE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant usage on schema %2$s to %1$s / revoke usage on schema %2$s from %1$s",
        "grant select on %2$s.person to %1$s / revoke select on %2$s.person from %1$s",
        "grant %2$s to %1$s / revoke %2$s from %1$s",
        "grant select on %2$s.person to public / revoke select on %2$s.person from public",
        "grant usage on schema %2$s to public / revoke usage on schema %2$s from public",
        "grant usage on schema platform to %1$s / revoke usage on schema platform from %1$s",
        "grant usage on schema %1$s to livery_platform / revoke usage on schema %1$s from livery_platform",
        "grant usage on schema %1$s to livery_app / revoke usage on schema %1$s from livery_app",
        "alter table %1$s.invite owner to livery_app / alter table %1$s.invite owner to livery_owner",
        "alter role livery_app bypassrls / alter role livery_app nobypassrls",
        "grant create on schema %1$s to %1$s / revoke create on schema %1$s from %1$s",
        "grant delete on %1$s.fact to %1$s / revoke delete on %1$s.fact from %1$s",
        "grant update on %1$s.ledger_entry to %1$s / revoke update on %1$s.ledger_entry from %1$s"
      })
  void each_wall_shows_its_hole(String digAndMend) {
    String[] steps = digAndMend.formatted(ONE, TWO).split(" / ");
    CLUSTER.run(steps[0]);
    try {
      assertFalse(holes().isEmpty(), steps[0]);
    } finally {
      CLUSTER.run(steps[1]);
    }
    assertEquals(List.of(), holes());
  }
}
