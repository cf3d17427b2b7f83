package app.livery.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeTravelTest {
  private static final Instant REAL = Instant.parse("2026-11-21T10:00:00Z");
  private static final String SWITCH = "LIVERY_MOVABLE_CLOCK";

  @AfterEach
  void close() {
    System.clearProperty(SWITCH);
    System.clearProperty("LIVERY_CLOCK_AHEAD");
  }

  @Test
  void the_clock_stands_fast_where_nobody_has_said_otherwise() {
    System.setProperty("LIVERY_CLOCK_AHEAD", "P14D");
    TimeTravel travel = new TimeTravel();

    assertThrows(IllegalStateException.class, () -> travel.move(clockOf(travel), inDays(1)));
    assertEquals(REAL, travel.shift(REAL));
  }

  @Test
  void it_runs_on_from_where_it_was_moved_to_and_never_back() {
    System.setProperty(SWITCH, "true");
    TimeTravel travel = new TimeTravel();

    assertTrue(travel.move(clockOf(travel), inDays(14)));
    assertFalse(travel.move(clockOf(travel), inDays(3)));
    assertEquals(inDays(14), travel.shift(REAL));
  }

  @Test
  void a_restart_goes_on_where_it_was() {
    System.setProperty(SWITCH, "true");
    System.setProperty("LIVERY_CLOCK_AHEAD", "P14D");

    assertEquals(inDays(14), new TimeTravel().shift(REAL));
  }

  private static Clock clockOf(TimeTravel travel) {
    return Clock.fixed(travel.shift(REAL), ZoneOffset.UTC);
  }

  private static Instant inDays(int days) {
    return REAL.plus(Duration.ofDays(days));
  }
}
