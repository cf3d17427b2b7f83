package app.livery.tenancy.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Moments;
import app.livery.kernel.NotFound;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.NameZone;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A host name belongs to whoever proves it, and to one tenant only. */
@ExtendWith(ArquillianExtension.class)
class HostingIT {
  private static final String TARGET = PublicUrls.host();

  @Inject Brands brands;
  @Inject Hosting hosting;
  @Inject Hosts hosts;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private NameZone zone;
  private TenantRef ours;
  private TenantRef theirs;
  private String name;
  private Duration later = Duration.ZERO;

  @BeforeEach
  void two_tenants_and_a_name() {
    zone = NameZone.open();
    ours = brands.fresh("ours");
    theirs = brands.fresh("theirs");
    name = "portal." + ours.slug() + ".example";
  }

  @AfterEach
  void close() {
    zone.close();
  }

  @Test
  void a_name_is_routed_once_it_is_proved_and_not_before() {
    HostRow host = claim(ours, name);
    assertEquals(HostState.AWAITING_PROOF, host.state());
    assertEquals(Finding.MISSING, check(ours, host).records().get(0).finding());
    zone.add(name, "CNAME", TARGET + ".");
    assertEquals(HostState.AWAITING_PROOF, check(ours, host).state());
    assertTrue(directory.byHost(name).isEmpty());
    prove(host);
    assertEquals(HostState.LIVE, check(ours, host).state());
    assertEquals(ours.id(), directory.byHost(name).orElseThrow().id());
  }

  @Test
  void of_two_who_prove_one_name_at_the_same_moment_exactly_one_has_it() {
    for (int round = 0; round < 5; round++) {
      String each = "race" + round + "." + name;
      HostRow one = claim(ours, each);
      HostRow two = claim(theirs, each);
      prove(one);
      prove(two);
      List<TenantRef> tenants = List.of(ours, theirs);
      List<HostRow> rows = List.of(one, two);
      Race.Outcome outcome = Race.of(2, i -> () -> check(tenants.get(i), rows.get(i)));
      assertEquals(2, outcome.won(), outcome.toString());
      List<HostState> states = List.of(get(ours, one).state(), get(theirs, two).state());
      assertEquals(1, states.stream().filter(HostState::isProved).count(), states.toString());
      TenantRef winner = states.get(0).isProved() ? ours : theirs;
      HostRow held = winner == ours ? get(theirs, two) : get(ours, one);
      assertEquals(Finding.HELD, held.records().get(0).finding());
      assertEquals(winner.id(), directory.byHost(each).orElseThrow().id());
    }
  }

  @Test
  void whoever_holds_the_zone_later_takes_the_name_over() {
    HostRow old = claim(ours, name);
    prove(old);
    check(ours, old);
    HostRow fresh = claim(theirs, name);
    prove(fresh);
    assertEquals(HostState.AWAITING_PROOF, check(theirs, fresh).state());
    zone.remove(HostTarget.proofName(name), "TXT");
    prove(fresh);
    assertEquals(HostState.PROVED, check(theirs, fresh).state());
    assertEquals(theirs.id(), directory.byHost(name).orElseThrow().id());
    assertThrows(NotFound.class, () -> get(ours, old));
    assertEquals("TAKEN_OVER system", stateOf(old));
  }

  @Test
  void a_name_that_is_claimed_again_needs_a_new_proof() {
    HostRow first = claim(ours, name);
    prove(first);
    check(ours, first);
    brands.inside(ours, () -> run(() -> hosting.remove(first.id())));
    assertTrue(directory.byHost(name).isEmpty());
    HostRow second = claim(ours, name);
    assertNotEquals(first.records().get(0).value(), second.records().get(0).value());
    HostRow seen = check(ours, second);
    assertEquals(HostState.AWAITING_PROOF, seen.state());
    assertEquals(Finding.OTHER, seen.records().get(0).finding());
    assertEquals(first.records().get(0).value(), seen.records().get(0).found());
  }

  @Test
  void a_name_that_reads_like_a_proved_one_of_another_tenant_is_refused() {
    String mine = "pace-" + ours.slug().replaceAll("[^0-9]", "") + ".example";
    HostRow real = claim(ours, mine);
    String alike = mine.replace("pace-", "расе-");
    claim(theirs, alike.replace("расе", "осе"));
    prove(real);
    check(ours, real);
    assertThrows(HostLooksAlike.class, () -> claim(theirs, alike));
    claim(ours, alike);
  }

  @Test
  void name_servers_that_fail_or_fall_silent_take_nothing_away() {
    HostRow host = live(ours);
    zone.fail();
    assertEquals(HostState.LIVE, check(ours, host).state());
    assertEquals(Finding.UNANSWERED, check(ours, host).records().get(1).finding());
    zone.fallSilent();
    Instant start = clock.instant();
    assertEquals(HostState.LIVE, check(ours, host).state());
    assertTrue(Duration.between(start, clock.instant()).toSeconds() < 20);
  }

  @Test
  void links_carry_the_main_host_while_it_leads_here() {
    HostRow host = claim(ours, name);
    assertThrows(HostNotLive.class, () -> brands.inside(ours, () -> hosting.makeMain(host.id())));
    prove(host);
    zone.add(name, "CNAME", TARGET + ".");
    check(ours, host);
    brands.inside(ours, () -> hosting.makeMain(host.id()));
    assertTrue(PublicUrls.of(now(ours), "/x").contains("//" + name), PublicUrls.of(now(ours), ""));
    zone.remove(name, "CNAME").add(name, "A", "192.0.2.99");
    assertEquals(HostState.LIVE, check(ours, host).state());
    HostRow broken = check(ours, host);
    assertEquals(HostState.BROKEN, broken.state());
    assertEquals("192.0.2.99", broken.records().get(1).found());
    assertEquals(Optional.of(ours.id()), directory.byHost(name).map(TenantRef::id));
    assertTrue(PublicUrls.of(now(ours), "/x").contains("//" + ours.slug() + "." + TARGET));
  }

  @Test
  void what_is_due_is_looked_at_without_anybody() {
    HostRow host = claim(ours, name);
    prove(host);
    call.asSystem(null, () -> run(hosting::checkDue));
    assertEquals(HostState.AWAITING_PROOF, get(ours, host).state());
    Instant soon = clock.instant().plus(Duration.ofMinutes(2));
    Moments.at(soon, () -> call.asSystem(null, () -> run(hosting::checkDue)));
    assertEquals(HostState.PROVED, get(ours, host).state());
  }

  @Test
  void what_happens_to_a_host_stands_in_its_tenants_audit_trail() {
    HostRow host = live(ours);
    brands.inside(ours, () -> hosting.makeMain(host.id()));
    brands.inside(ours, () -> run(() -> hosting.remove(host.id())));
    try (Superuser superuser = Superuser.open()) {
      List<String> facts =
          superuser.column(
              "select name from " + ours.schema() + ".fact where subject = ? order by written_at",
              host.id());
      assertEquals(List.of("HostClaimed", "HostMoved", "MainHostChosen", "HostMoved"), facts);
    }
  }

  private HostRow live(TenantRef tenant) {
    HostRow host = claim(tenant, name);
    prove(host);
    zone.add(name, "CNAME", TARGET + ".");
    HostRow live = check(tenant, host);
    assertEquals(HostState.LIVE, live.state());
    return live;
  }

  private HostRow claim(TenantRef tenant, String wanted) {
    return brands.inside(tenant, () -> hosting.claim(wanted));
  }

  private HostRow get(TenantRef tenant, HostRow host) {
    return brands.inside(tenant, () -> hosts.get(host.id()));
  }

  /** Looks as somebody would who waits a little between two looks. */
  private HostRow check(TenantRef tenant, HostRow host) {
    synchronized (this) {
      later = later.plusMinutes(1);
    }
    Instant when = clock.instant().plus(later);
    return Moments.at(when, () -> brands.inside(tenant, () -> hosting.check(host.id())));
  }

  private void prove(HostRow host) {
    HostRecord proof = host.records().get(0);
    zone.add(proof.name(), proof.type(), proof.value());
  }

  private TenantRef now(TenantRef tenant) {
    return directory.byId(tenant.id()).orElseThrow();
  }

  private static String stateOf(HostRow host) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.value(
          "select cause || ' ' || state_by from platform.host where id = ?", host.id());
    }
  }

  private static UUID run(Runnable work) {
    work.run();
    return null;
  }
}
