package app.livery.proof.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.proof.Brands;
import app.livery.proof.Pool;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tenants are kept apart whatever happens at the same time, and the harness that says so turns red
 * for every wall that was spoilt on purpose.
 */
@ExtendWith(ArquillianExtension.class)
class IsolationIT {
  private static final int TENANTS = 24;
  private static final int LANES = 12;
  private static final int ACTS = 400;
  private static final int FEW_ACTS = 60;

  @Inject Brands brands;
  @Inject Units units;
  @Inject Stress stress;
  @Inject Pool pool;

  @Test
  void many_tenants_at_once_see_nothing_but_their_own() {
    Report report = stress.run(units.safe(), yard(TENANTS), LANES, ACTS);
    assertTrue(report.isGreen(), report.toString());
    assertEquals(LANES * ACTS, report.operations());
    assertTrue(report.rows() > LANES * ACTS && report.refusals() > 0, report.toString());
    assertEquals(Set.of(Pool.CLEAN), new TreeSet<>(pool.states()));
  }

  @Test
  void the_wall_that_is_proved_is_the_wall_of_the_product() {
    Map<String, String> product = PersistenceXml.properties("livery-ejb", "tenant");
    assertFalse(product.isEmpty());
    assertEquals(product, PersistenceXml.properties("classes", "proof-safe"));
  }

  @Test
  void a_shared_cache_leaks_and_is_seen() {
    Report report = spoilt(units.sharedCache());
    assertTrue(report.leaks() > 0, report.toString());
  }

  @Test
  void the_role_and_path_of_another_tenant_leak_and_are_seen() {
    Report report = spoilt(units.oldTenant());
    assertTrue(report.leaks() > 0, report.toString());
  }

  @Test
  void a_forgotten_role_fails_closed_and_is_seen() {
    Report report = spoilt(units.noRole());
    assertTrue(report.errors() > 0, report.toString());
    assertEquals(0, report.leaks(), report.toString());
  }

  @Test
  void a_forgotten_role_leaks_where_the_login_inherits_and_is_seen() {
    Report report = spoilt(units.inherits());
    assertTrue(report.leaks() > 0, report.toString());
  }

  @Test
  void an_owner_who_logs_in_leaks_and_is_seen() {
    Report report = spoilt(units.owner());
    assertTrue(report.leaks() > 0, report.toString());
  }

  @Test
  void a_grant_to_everybody_leaks_and_is_seen() {
    Yard yard = yard(3);
    try (Superuser superuser = Superuser.open()) {
      yard.tenants().forEach(each -> superuser.run(OPEN.formatted(each.schema())));
      Report report = stress.run(units.safe(), yard, 4, FEW_ACTS);
      yard.tenants().forEach(each -> superuser.run(SHUT.formatted(each.schema())));
      assertTrue(report.leaks() > 0, report.toString());
    }
  }

  private static final String OPEN =
      "grant usage on schema %1$s to public; grant select on %1$s.proof_crate to public";
  private static final String SHUT =
      "revoke usage on schema %1$s from public; revoke select on %1$s.proof_crate from public";

  @Test
  void a_loose_connection_fails_closed_and_is_seen() {
    Report report = spoilt(units.looseConnection());
    assertTrue(report.errors() > 0, report.toString());
    assertEquals(0, report.leaks(), report.toString());
  }

  private Report spoilt(EntityManagerFactory unit) {
    Report report = stress.run(unit, yard(3), 4, FEW_ACTS);
    assertFalse(report.isGreen(), report.toString());
    return report;
  }

  private Yard yard(int tenants) {
    return new Yard(brands.fresh("wall", tenants));
  }
}
