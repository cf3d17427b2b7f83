package app.livery.operations;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Databases;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What PostgreSQL's own catalog says about who may do what; each question is also seen answered.
 */
@ExtendWith(ArquillianExtension.class)
class PrivilegesIT {
  private static final String LOGINS = "('livery_owner', 'livery_app', 'livery_platform')";

  /** Anything a tenant's role may do with a schema that is not its own, or with what is in it. */
  private static final String TRESPASSES =
      """
      with tenant as (select schema_name as name from platform.tenant)
      select role.name || ' on schema ' || n.nspname
        from tenant role join pg_namespace n on n.nspname <> role.name
         and (n.nspname in (select name from tenant) or n.nspname = 'platform')
       where has_schema_privilege(role.name, n.oid, 'usage') or has_schema_privilege(role.name, n.oid, 'create')
      union all
      select role.name || ' on table ' || c.oid::regclass
        from tenant role join pg_class c on c.relkind in ('r', 'v', 'm', 'p', 'S')
        join pg_namespace n on n.oid = c.relnamespace and n.nspname <> role.name
         and (n.nspname in (select name from tenant) or n.nspname = 'platform')
       where c.relkind = 'S' and has_sequence_privilege(role.name, c.oid, 'usage')
          or c.relkind <> 'S' and has_table_privilege(role.name, c.oid,
               'select, insert, update, delete, truncate, references, trigger')
      """;

  /** Anything that everybody may do with a schema of ours, or with what is in it. */
  private static final String OPEN_TO_ALL =
      """
      select 'schema ' || n.nspname from pg_namespace n, aclexplode(n.nspacl) a
       where a.grantee = 0 and (n.nspname = 'platform' or n.nspname like 't\\_%' or n.nspname = 'public')
      union all
      select 'table ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
       where a.grantee = 0 and (n.nspname = 'platform' or n.nspname like 't\\_%')
      union all
      select 'database' from pg_database d, aclexplode(d.datacl) a where d.datname = current_database()
         and a.grantee = 0 and a.privilege_type = 'CREATE'
      """;

  /**
   * What the two logins of the server own, or may do in a tenant's schema without taking its role.
   */
  private static final String STRONG_LOGINS =
      """
      select r.rolname || ' owns ' || c.relname from pg_class c join pg_roles r on r.oid = c.relowner
       where r.rolname in ('livery_app', 'livery_platform')
      union all
      select r.rolname || ' enters ' || t.schema_name from platform.tenant t, pg_roles r
       where r.rolname in ('livery_app', 'livery_platform') and has_schema_privilege(r.oid, t.schema_name, 'usage')
      union all
      select 'livery_app inherits ' || role.rolname from pg_auth_members m
        join pg_roles role on role.oid = m.roleid join pg_roles member on member.oid = m.member
       where member.rolname = 'livery_app' and (m.inherit_option or m.admin_option)
      union all
      select 'livery_platform may become ' || role.rolname from pg_auth_members m
        join pg_roles role on role.oid = m.roleid join pg_roles member on member.oid = m.member
       where member.rolname = 'livery_platform'
      """;

  /** Tenants' roles that can do more than work in their own schema. */
  private static final String STRONG_TENANTS =
      """
      select r.rolname from pg_roles r join platform.tenant t on t.schema_name = r.rolname
       where r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
          or exists (select 1 from pg_auth_members m where m.member = r.oid)
          or exists (select 1 from pg_class c where c.relowner = r.oid)
          or has_schema_privilege(r.oid, t.schema_name, 'create')
      """;

  /** Streams of facts that somebody can rewrite. */
  private static final String REWRITABLE =
      """
      select t.schema_name from platform.tenant t
       where has_table_privilege(t.schema_name, t.schema_name || '.fact', 'update, delete, truncate')
      union all
      select 'platform' where has_table_privilege('livery_platform', 'platform.fact', 'update, delete, truncate')
      """;

  @Inject Brands brands;
  @Inject Databases databases;

  private Superuser superuser;
  private TenantRef one;
  private TenantRef other;

  @BeforeEach
  void two_tenants() {
    superuser = Superuser.open();
    one = brands.fresh("rights");
    other = brands.fresh("rights");
  }

  @AfterEach
  void close() {
    superuser.close();
  }

  @Test
  void no_tenant_may_do_anything_with_another() {
    assertEquals(List.of(), superuser.column(TRESPASSES));
    superuser.run("grant usage on schema " + one.schema() + " to " + other.schema());
    List<String> seen = superuser.column(TRESPASSES);
    superuser.run("revoke usage on schema " + one.schema() + " from " + other.schema());
    assertEquals(List.of(other.schema() + " on schema " + one.schema()), seen);
  }

  @Test
  void everybody_may_do_nothing() {
    assertEquals(List.of(), superuser.column(OPEN_TO_ALL));
    superuser.run("grant select on " + one.schema() + ".person to public");
    List<String> seen = superuser.column(OPEN_TO_ALL);
    superuser.run("revoke select on " + one.schema() + ".person from public");
    assertEquals(List.of("table " + one.schema() + ".person"), seen);
  }

  @Test
  void the_logins_own_nothing_and_enter_no_tenant_by_themselves() {
    assertEquals(List.of(), superuser.column(STRONG_LOGINS));
    superuser.run("grant usage on schema " + one.schema() + " to livery_platform");
    List<String> seen = superuser.column(STRONG_LOGINS);
    superuser.run("revoke usage on schema " + one.schema() + " from livery_platform");
    assertEquals(List.of("livery_platform enters " + one.schema()), seen);
  }

  @Test
  void a_tenants_role_is_good_for_its_own_schema_only() {
    assertEquals(List.of(), superuser.column(STRONG_TENANTS));
    superuser.run("alter role " + one.schema() + " createdb");
    List<String> seen = superuser.column(STRONG_TENANTS);
    superuser.run("alter role " + one.schema() + " nocreatedb");
    assertEquals(List.of(one.schema()), seen);
  }

  @Test
  void facts_cannot_be_rewritten() {
    assertEquals(List.of(), superuser.column(REWRITABLE));
    superuser.run("grant update on " + one.schema() + ".fact to " + one.schema());
    List<String> seen = superuser.column(REWRITABLE);
    superuser.run("revoke update on " + one.schema() + ".fact from " + one.schema());
    assertEquals(List.of(one.schema()), seen);
  }

  @Test
  void the_server_refuses_to_start_on_roles_that_look_over_the_walls() {
    assertDoesNotThrow(() -> Privileges.check(databases.owner()));
    for (String power : List.of("superuser", "bypassrls")) {
      superuser.run("alter role livery_platform " + power);
      IllegalStateException refusal =
          assertThrows(IllegalStateException.class, () -> Privileges.check(databases.owner()));
      superuser.run("alter role livery_platform no" + power);
      assertTrue(refusal.getMessage().endsWith(": livery_platform"), refusal.getMessage());
    }
  }

  @Test
  void none_of_the_logins_is_a_superuser() {
    String strong = "select rolname from pg_roles where (rolsuper or rolbypassrls) and rolname in ";
    assertEquals(List.of(), superuser.column(strong + LOGINS));
    assertFalse(superuser.column("select rolname from pg_roles where rolsuper").isEmpty());
  }
}
