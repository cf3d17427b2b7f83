package app.livery.tenancy.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HostTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final UUID ACME = UUID.randomUUID();
  private static final HostTarget TARGET = new HostTarget("edge.test", List.of("192.0.2.1"));

  private final Host host = new Host(ACME, new ClaimedName("portal.acme.test"), "Ada", NOW);

  @Test
  void a_claimed_name_waits_for_its_proof() {
    HostRow row = host.row(TARGET);
    assertEquals(HostState.AWAITING_PROOF, row.state());
    assertEquals("Ada", row.stateBy());
    HostRecord proof = row.records().get(0);
    assertEquals("TXT", proof.type());
    assertEquals("_host-proof.portal.acme.test", proof.name());
    assertEquals(32, proof.value().length());
  }

  @Test
  void every_claim_has_a_proof_of_its_own() {
    Host again = new Host(ACME, new ClaimedName("portal.acme.test"), "Ada", NOW);
    assertNotEquals(host.proof(), again.proof());
  }

  @Test
  void the_proof_makes_it_the_tenants_and_the_address_makes_it_live() {
    host.seen(sight(Finding.FINE, Finding.MISSING), "system", NOW);
    assertEquals(HostState.PROVED, host.state());
    host.seen(sight(Finding.FINE, Finding.FINE), "system", NOW);
    assertEquals(HostState.LIVE, host.state());
    assertEquals(HostCause.ADDRESS_SEEN, host.cause());
  }

  @Test
  void an_address_alone_proves_nothing() {
    host.seen(sight(Finding.MISSING, Finding.FINE), "system", NOW);
    host.seen(sight(Finding.OTHER, Finding.FINE), "system", NOW);
    host.seen(sight(Finding.HELD, Finding.FINE), "system", NOW);
    assertEquals(HostState.AWAITING_PROOF, host.state());
  }

  @Test
  void a_name_that_leads_elsewhere_twice_is_broken_and_mends_by_itself() {
    live();
    host.seen(sight(Finding.FINE, Finding.OTHER), "system", NOW);
    assertEquals(HostState.LIVE, host.state());
    host.seen(sight(Finding.FINE, Finding.OTHER), "system", NOW);
    assertEquals(HostState.BROKEN, host.state());
    assertTrue(host.state().isProved());
    host.seen(sight(Finding.FINE, Finding.FINE), "system", NOW);
    assertEquals(HostState.LIVE, host.state());
  }

  @Test
  void name_servers_that_fail_change_nothing() {
    live();
    for (int i = 0; i < 9; i++)
      host.seen(sight(Finding.UNANSWERED, Finding.UNANSWERED), "system", NOW);
    assertEquals(HostState.LIVE, host.state());
  }

  @Test
  void a_proof_that_is_cleared_away_later_takes_nothing_back() {
    live();
    for (int i = 0; i < 9; i++) host.seen(sight(Finding.MISSING, Finding.FINE), "system", NOW);
    assertEquals(HostState.LIVE, host.state());
  }

  @Test
  void a_claim_that_is_never_proved_lapses_once_name_servers_have_said_so() {
    Instant late = NOW.plus(Duration.ofDays(31));
    host.seen(sight(Finding.MISSING, Finding.MISSING), "system", NOW.plus(Duration.ofDays(29)));
    assertEquals(HostState.AWAITING_PROOF, host.state());
    host.seen(sight(Finding.UNANSWERED, Finding.UNANSWERED), "system", late);
    assertEquals(HostState.AWAITING_PROOF, host.state());
    host.seen(sight(Finding.MISSING, Finding.MISSING), "system", late);
    assertEquals(HostState.REMOVED, host.state());
    assertEquals(HostCause.NOT_PROVED, host.cause());
  }

  @Test
  void a_claim_that_is_proved_late_is_proved() {
    host.seen(sight(Finding.FINE, Finding.MISSING), "system", NOW.plus(Duration.ofDays(31)));
    assertEquals(HostState.PROVED, host.state());
  }

  @Test
  void links_carry_a_live_name_only() {
    assertThrows(HostNotLive.class, host::lead);
    live();
    host.lead();
    assertTrue(host.isMain());
    host.remove(HostCause.GIVEN_UP, "Ada", NOW);
    assertFalse(host.isMain());
  }

  @Test
  void a_look_is_not_repeated_at_once() {
    host.hurry(Duration.ofSeconds(10), NOW);
    CheckedJustNow refusal =
        assertThrows(
            CheckedJustNow.class, () -> host.hurry(Duration.ofSeconds(10), NOW.plusSeconds(4)));
    assertEquals(7, refusal.seconds());
    host.hurry(Duration.ofSeconds(10), NOW.plusSeconds(10));
  }

  @Test
  void looks_become_rarer_and_never_cease() {
    Duration before = Duration.ZERO;
    for (int i = 0; i < 40; i++) {
      host.seen(sight(Finding.MISSING, Finding.MISSING), "system", NOW);
      Duration pause = Duration.between(NOW, host.row(TARGET).nextCheckAt());
      assertTrue(pause.compareTo(before) >= 0, pause.toString());
      before = pause;
    }
    assertEquals(Duration.ofHours(12), before);
  }

  @Test
  void a_lost_name_is_looked_for_every_half_hour_at_least() {
    live();
    for (int i = 0; i < 40; i++) host.seen(sight(Finding.FINE, Finding.MISSING), "system", NOW);
    assertEquals(NOW.plus(Duration.ofMinutes(30)), host.row(TARGET).nextCheckAt());
  }

  @Test
  void a_domain_by_itself_gets_addresses_for_it_cannot_be_an_alias() {
    Host apex = new Host(ACME, new ClaimedName("acme.co.uk"), "Ada", NOW);
    assertEquals("A", apex.row(TARGET).records().get(1).type());
    assertEquals("192.0.2.1", apex.row(TARGET).records().get(1).value());
    assertEquals("CNAME", host.row(TARGET).records().get(1).type());
    assertEquals("edge.test", host.row(TARGET).records().get(1).value());
  }

  @Test
  void a_certificate_ends_soon_when_its_renewal_is_overdue() {
    Instant until = NOW.plus(Duration.ofDays(90));
    assertEquals(CertificateState.SOUND, Handshake.stateOf(NOW, until, NOW));
    Instant late = NOW.plus(Duration.ofDays(73));
    assertEquals(CertificateState.ENDING, Handshake.stateOf(NOW, until, late));
    assertEquals(CertificateState.EXPIRED, Handshake.stateOf(NOW, until, until));
  }

  private void live() {
    host.seen(sight(Finding.FINE, Finding.FINE), "system", NOW);
    assertEquals(HostState.LIVE, host.state());
  }

  private static Sight sight(Finding proof, Finding address) {
    return new Sight(List.of(), proof, "", address, "", Certificate.UNKNOWN);
  }
}
