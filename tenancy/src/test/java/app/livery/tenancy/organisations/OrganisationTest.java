package app.livery.tenancy.organisations;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import app.livery.kernel.Role;
import app.livery.kernel.Slug;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrganisationTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(10));

  private static Organisation with(int seats) {
    return Organisation.of("Acme", new Slug("acme"), OrganisationKind.STANDARD, "USD", seats, NOW);
  }

  private static Organisation trial() {
    return Organisation.of("Trial", new Slug("trial"), OrganisationKind.TRIAL, "USD", 0, NOW);
  }

  private static void admit(Organisation organisation) {
    organisation.admit(Role.MEMBER, organisation.seatsPaid());
  }

  @Test
  void whoever_comes_in_occupies_a_seat() {
    Organisation acme = with(2);
    admit(acme);
    assertEquals(1, acme.row().seatsTaken());
    assertEquals(1, acme.row().members());
  }

  @Test
  void a_full_organisation_lets_nobody_in_and_says_how_many_seats_it_has() {
    Organisation acme = with(1);
    admit(acme);
    SeatsExhausted refusal = assertThrows(SeatsExhausted.class, () -> admit(acme));
    assertEquals(1, refusal.arguments().get(0));
    assertEquals(1, acme.row().members());
  }

  @Test
  void who_goes_leaves_the_seat_to_the_next() {
    Organisation acme = with(1);
    admit(acme);
    acme.release(true);
    assertDoesNotThrow(() -> admit(acme));
  }

  @Test
  void nobody_is_evicted_when_seats_shrink() {
    Organisation acme = with(2);
    admit(acme);
    admit(acme);
    acme.allot(1);
    assertEquals(2, acme.row().seatsTaken());
    assertThrows(SeatsExhausted.class, () -> admit(acme));
  }

  @Test
  void people_on_trial_occupy_no_seat() {
    Organisation trial = trial();
    assertFalse(trial.admit(Role.VIEWER, 0));
    assertEquals(0, trial.row().seatsTaken());
    assertEquals(1, trial.row().members());
  }

  @Test
  void people_on_trial_are_viewers_and_nothing_else() {
    assertThrows(TrialOrganisation.class, () -> trial().admit(Role.MEMBER, 0));
  }

  @Test
  void people_on_trial_do_not_come_by_invite() {
    assertThrows(TrialOrganisation.class, () -> trial().requireInvitable(Role.VIEWER, NOW));
  }

  @Test
  void the_trial_organisation_has_neither_seats_nor_an_end() {
    assertThrows(TrialOrganisation.class, () -> trial().allot(5));
    assertThrows(TrialOrganisation.class, () -> trial().extend(LATER));
  }

  @Test
  void a_founder_without_seats_comes_in_and_occupies_none() {
    Organisation acme = with(0);
    assertFalse(acme.admitFounder());
    assertEquals(1, acme.row().members());
    assertEquals(0, acme.row().seatsTaken());
  }

  @Test
  void a_founder_takes_the_first_seat_where_there_is_one() {
    assertTrue(with(3).admitFounder());
  }

  @Test
  void an_organisation_is_founded_once() {
    Organisation acme = with(3);
    acme.admitFounder();
    assertThrows(IllegalStateException.class, acme::admitFounder);
  }

  @Test
  void roles_of_the_tenant_are_none_of_an_organisation() {
    assertThrows(Malformed.class, () -> with(1).admit(Role.TENANT_ADMIN, 1));
  }

  @Test
  void a_suspended_organisation_lets_nobody_in_until_it_is_reinstated() {
    Organisation acme = with(1);
    acme.move(OrganisationStatus.SUSPENDED, "unpaid", "Olga", NOW);
    assertThrows(OrganisationSuspended.class, () -> acme.requireOpen(NOW));
    acme.move(OrganisationStatus.ACTIVE, "", "Olga", NOW);
    assertDoesNotThrow(() -> acme.requireOpen(NOW));
  }

  @Test
  void an_organisation_lets_people_in_until_its_last_day() {
    Organisation acme = with(1);
    acme.extend(LATER);
    assertDoesNotThrow(() -> acme.requireOpen(LATER.minusNanos(1)));
    assertThrows(OrganisationExpired.class, () -> acme.requireOpen(LATER));
  }

  @Test
  void a_deal_never_shortens_the_time_somebody_has() {
    Organisation acme = with(1);
    acme.extend(LATER);
    acme.lastUntil(NOW);
    assertEquals(LATER, acme.row().expiresAt());
  }

  @Test
  void who_has_no_end_gets_none_from_a_deal() {
    Organisation acme = with(1);
    acme.lastUntil(LATER);
    assertNull(acme.row().expiresAt());
  }

  @Test
  void what_stays_the_same_is_no_change() {
    assertFalse(with(1).allot(1).isReal());
    assertFalse(with(1).move(OrganisationStatus.ACTIVE, "", "Olga", NOW).isReal());
  }
}
