package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Ids;
import app.livery.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Origin ORIGIN = new Origin("Firefox on Linux", "192.0.2.1");
  private static final Lifetime LIFE = new Lifetime(Duration.ofHours(12), Duration.ofDays(30));

  private final Session session = new PersonSession();

  @Test
  void it_ends_after_its_idle_hours() {
    session.begin(Ids.next(), Stage.FULL, ORIGIN, LIFE, NOW);
    assertFalse(session.isOver(NOW.plus(Duration.ofHours(12)).minusSeconds(1)));
    assertTrue(session.isOver(NOW.plus(Duration.ofHours(12))));
  }

  @Test
  void it_ends_on_its_last_day_at_the_latest() {
    session.begin(Ids.next(), Stage.FULL, ORIGIN, LIFE, NOW);
    assertEquals(NOW.plus(Duration.ofDays(30)), session.expiresAt());
  }

  @Test
  void between_password_and_code_there_is_a_quarter_of_an_hour() {
    session.begin(Ids.next(), Stage.SECOND_FACTOR, ORIGIN, LIFE, NOW);
    assertFalse(session.isOver(NOW.plus(Duration.ofMinutes(14))));
    assertTrue(session.isOver(NOW.plus(Duration.ofMinutes(15))));
  }

  @Test
  void each_stage_has_a_secret_of_its_own() {
    Secret first = session.begin(Ids.next(), Stage.SECOND_FACTOR, ORIGIN, LIFE, NOW);
    Secret second = session.reach(Stage.FULL, LIFE, NOW);
    assertNotEquals(first, second);
  }

  @Test
  void what_was_ended_is_over() {
    session.begin(Ids.next(), Stage.FULL, ORIGIN, LIFE, NOW);
    session.end(NOW);
    assertTrue(session.isOver(NOW));
  }

  @Test
  void acting_for_another_lasts_half_an_hour() {
    session.begin(Ids.next(), Stage.FULL, ORIGIN, Lifetime.IMPERSONATION, NOW);
    assertEquals(NOW.plus(Duration.ofMinutes(30)), session.expiresAt());
  }
}
