package app.livery.tenancy.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Databases;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.migrations.NewTenant;
import app.livery.migrations.TenantFleet;
import app.livery.proof.Brands;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tenant comes into being as a whole or not at all. */
@ExtendWith(ArquillianExtension.class)
class ProvisioningIT {
  private static final String EVERYTHING =
      "select (select count(*) from pg_namespace) || ' schemas, ' || (select count(*) from pg_roles)"
          + " || ' roles, ' || (select count(*) from platform.tenant) || ' tenants, '"
          + " || (select count(*) from platform.tenant_schema) || ' migrations'";

  @Inject Brands brands;
  @Inject TenantDirectory directory;
  @Inject Databases databases;
  @Inject Clock clock;

  @Test
  void a_new_tenant_is_routed_to_at_once() {
    TenantRef tenant = brands.fresh("routed");
    assertEquals(tenant, directory.byHost(directory.hostOf(tenant)).orElseThrow());
  }

  @Test
  void a_new_tenant_has_its_trial_organisation_and_its_first_admin() {
    TenantRef tenant = brands.fresh("opened");
    try (Superuser superuser = Superuser.open()) {
      String trials = "select count(*) from %s.organisation where kind = 'TRIAL'";
      String admins = "select email from %s.person where tenant_admin";
      assertEquals(1, superuser.number(trials.formatted(tenant.schema())));
      assertEquals(
          List.of("first@" + tenant.slug() + ".test"),
          superuser.column(admins.formatted(tenant.schema())));
    }
  }

  @Test
  void a_taken_slug_is_refused_at_its_field_and_leaves_nothing() {
    TenantRef tenant = brands.fresh("taken");
    try (Superuser superuser = Superuser.open()) {
      String before = superuser.value(EVERYTHING);
      AlreadyTaken refusal = assertThrows(AlreadyTaken.class, () -> brands.named(tenant.slug()));
      assertEquals("slug", refusal.field());
      assertEquals(before, superuser.value(EVERYTHING));
    }
  }

  @Test
  void of_many_who_want_one_slug_exactly_one_gets_it() {
    try (Superuser superuser = Superuser.open()) {
      long before = superuser.number("select count(*) from pg_roles");
      Race.Outcome outcome = Race.of(4, lane -> () -> brands.named("wanted-by-many"));
      assertEquals(1, outcome.won());
      assertEquals(3, outcome.refused(AlreadyTaken.class));
      assertEquals(before + 1, superuser.number("select count(*) from pg_roles"));
    }
  }

  @Test
  void what_fails_half_way_leaves_nothing() {
    String schema = "t_00000000deadbeef";
    NewTenant wanted =
        new NewTenant(Ids.next(), "half-made", "Half made", schema, clock.instant(), "test");
    try (Superuser superuser = Superuser.open()) {
      superuser.run("create schema " + schema);
      String before = superuser.value(EVERYTHING);
      TenantFleet fleet = new TenantFleet(databases.owner(), clock);
      assertThrows(SQLException.class, () -> fleet.provision(wanted));
      assertEquals(before, superuser.value(EVERYTHING));
      superuser.run("drop schema " + schema);
    }
    assertTrue(directory.bySlug("half-made").isEmpty());
  }
}
