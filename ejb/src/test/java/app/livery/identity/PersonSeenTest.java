package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Actor;
import app.livery.kernel.Ids;
import app.livery.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonSeenTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final UUID ACME = Ids.next();

  private static SessionSeen session(Stage stage) {
    Instant end = NOW.plus(Duration.ofDays(1));
    return new SessionSeen(
        Ids.next(), Ids.next(), stage, NOW, 60, end, "Mona", "mona@acme.test", "en");
  }

  private static PersonSeen member(Role role, Instant until, boolean open, Instant end) {
    return new PersonSeen(
        session(Stage.FULL), true, false, null, null, ACME, role, until, open, end, "Acme", false);
  }

  @Test
  void a_member_holds_their_role_in_the_organisation_they_work_in() {
    Actor actor = member(Role.MEMBER, null, true, null).recognised(NOW).actor();
    assertEquals(Set.of(Role.MEMBER), actor.roles());
    assertEquals(ACME, actor.organisation().value());
  }

  @Test
  void nobody_is_recognised_halfway_through_signing_in() {
    PersonSeen halfway =
        new PersonSeen(
            session(Stage.SECOND_FACTOR),
            true,
            true,
            null,
            null,
            ACME,
            Role.OWNER,
            null,
            true,
            null,
            "Acme",
            false);
    assertFalse(halfway.recognised(NOW).actor().isSignedIn());
    assertEquals(Stage.SECOND_FACTOR, halfway.recognised(NOW).stage());
  }

  @Test
  void a_time_that_is_up_leaves_the_account_without_a_role() {
    Recognised recognised = member(Role.VIEWER, NOW, true, null).recognised(NOW);
    assertTrue(recognised.actor().isSignedIn());
    assertTrue(recognised.actor().roles().isEmpty());
    assertNull(recognised.actor().organisation());
    assertEquals(Belonging.EXPIRED, recognised.belonging());
  }

  @Test
  void an_organisation_that_is_closed_gives_no_role() {
    assertEquals(
        Belonging.SUSPENDED, member(Role.OWNER, null, false, null).recognised(NOW).belonging());
    assertEquals(
        Belonging.EXPIRED, member(Role.OWNER, null, true, NOW).recognised(NOW).belonging());
    assertTrue(member(Role.OWNER, null, false, null).recognised(NOW).actor().roles().isEmpty());
  }

  @Test
  void a_suspended_person_is_a_stranger() {
    PersonSeen suspended =
        new PersonSeen(
            session(Stage.FULL),
            false,
            true,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            false);
    assertFalse(suspended.holds(NOW));
  }

  @Test
  void a_session_without_a_sign_of_life_is_over() {
    PersonSeen member = member(Role.MEMBER, null, true, null);
    assertTrue(member.holds(NOW.plus(Duration.ofMinutes(59))));
    assertFalse(member.holds(NOW.plus(Duration.ofMinutes(60))));
  }

  @Test
  void a_session_led_by_the_staff_says_so() {
    PersonSeen led =
        new PersonSeen(
            session(Stage.FULL),
            true,
            false,
            "Rana",
            "ticket 7",
            ACME,
            Role.MEMBER,
            null,
            true,
            null,
            "Acme",
            false);
    Actor actor = led.recognised(NOW).actor();
    assertTrue(actor.isWatched());
    assertEquals("Rana", actor.staff());
    assertEquals("ticket 7", actor.reason());
  }
}
