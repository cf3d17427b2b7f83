package app.livery.tenancy.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.NameZone;
import app.livery.proof.Superuser;
import app.livery.tenancy.hosts.HostRecord;
import app.livery.tenancy.hosts.HostRow;
import app.livery.tenancy.hosts.HostState;
import app.livery.tenancy.hosts.Hosting;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a tenant may do with its brand is the platform's decision, and holds at once. */
@ExtendWith(ArquillianExtension.class)
class GrantingIT {
  @Inject Brands brands;
  @Inject Granting granting;
  @Inject Grants grants;
  @Inject Hosting hosting;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  @Test
  void a_decision_holds_for_the_next_call_and_for_this_tenant_alone() {
    TenantRef ours = brands.fresh("granted");
    TenantRef theirs = brands.fresh("ungranted");
    decide(ours, Feature.CUSTOM_CSS, true);
    decide(ours, Feature.OWN_HOSTS, false);
    Set<Feature> decided = EnumSet.copyOf(Feature.atFirst());
    decided.add(Feature.CUSTOM_CSS);
    decided.remove(Feature.OWN_HOSTS);
    assertEquals(decided, now(ours).features());
    assertEquals(Feature.atFirst(), now(theirs).features());
  }

  @Test
  void what_is_decided_twice_is_told_once() {
    TenantRef ours = brands.fresh("twice");
    decide(ours, Feature.CUSTOM_CSS, true);
    decide(ours, Feature.CUSTOM_CSS, true);
    decide(ours, Feature.CUSTOM_CSS, false);
    try (Superuser superuser = Superuser.open()) {
      assertEquals(
          List.of("FeatureGranted", "FeatureWithheld"),
          superuser.column(
              "select name from platform.fact where subject = '"
                  + ours.id()
                  + "' and name like 'Feature%' order by id"));
    }
  }

  @Test
  void the_platform_reads_who_decided_what() {
    TenantRef ours = brands.fresh("read");
    GrantRow before = row(call.asSystem(null, () -> grants.of(ours.id())), Feature.CUSTOM_CSS);
    assertEquals(new GrantRow(Feature.CUSTOM_CSS, false, null, null), before);
    GrantRow after = row(decide(ours, Feature.CUSTOM_CSS, true), Feature.CUSTOM_CSS);
    assertTrue(after.granted());
    assertFalse(after.decidedBy().isEmpty());
  }

  @Test
  void nothing_is_granted_to_nobody() {
    assertThrows(
        NotFound.class,
        () -> call.asSystem(null, () -> granting.grant(Ids.next(), Feature.CUSTOM_CSS)));
  }

  @Test
  void without_own_hosts_no_name_is_added_and_none_that_waits_is_proved() {
    TenantRef ours = brands.fresh("nohosts");
    String name = "www." + ours.slug() + ".example";
    HostRow live = asAdmin(ours, () -> hosting.claim(name));
    HostRow waiting = asAdmin(ours, () -> hosting.claim("two." + name));
    try (NameZone zone = NameZone.open();
        Superuser superuser = Superuser.open()) {
      prove(zone, live);
      assertEquals(HostState.LIVE, asAdmin(ours, () -> hosting.check(live.id())).state());
      decide(ours, Feature.OWN_HOSTS, false);
      assertThrows(FeatureLocked.class, () -> asAdmin(ours, () -> hosting.claim("new." + name)));
      prove(zone, waiting);
      HostRow still = asAdmin(ours, () -> hosting.check(waiting.id()));
      assertEquals(HostState.AWAITING_PROOF, still.state());
      assertEquals(ours.id(), directory.byHost(name).orElseThrow().id());
      decide(ours, Feature.OWN_HOSTS, true);
      superuser.run(
          "update platform.host set checked_at = checked_at - interval '1 minute' where id = '"
              + waiting.id()
              + "'");
      assertEquals(HostState.LIVE, asAdmin(ours, () -> hosting.check(waiting.id())).state());
    }
  }

  private static void prove(NameZone zone, HostRow host) {
    HostRecord proof = host.records().get(0);
    zone.add(proof.name(), "TXT", proof.value());
    zone.add(host.name(), "CNAME", PublicUrls.host() + ".");
  }

  private List<GrantRow> decide(TenantRef tenant, Feature feature, boolean granted) {
    return call.asSystem(
        null,
        () ->
            granted
                ? granting.grant(tenant.id(), feature)
                : granting.withhold(tenant.id(), feature));
  }

  private static GrantRow row(List<GrantRow> rows, Feature feature) {
    return rows.stream().filter(row -> row.feature() == feature).findFirst().orElseThrow();
  }

  private TenantRef now(TenantRef tenant) {
    return directory.byId(tenant.id()).orElseThrow();
  }

  private HostRow asAdmin(TenantRef tenant, java.util.concurrent.Callable<HostRow> work) {
    Actor admin = Actor.person(Ids.next(), "Admin", Set.of(Role.TENANT_ADMIN), null);
    return call.within(new Call(now(tenant), admin, "test", ""), work);
  }
}
