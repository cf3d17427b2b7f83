package app.livery.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeTravelTest {
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

    assertThrows(IllegalStateException.class, () -> travel.moveTo(inDays(1)));
    assertTrue(travel.now().isBefore(inDays(1)));
  }

  @Test
  void it_runs_on_from_where_it_was_moved_to_and_never_back() {
    System.setProperty(SWITCH, "true");
    TimeTravel travel = new TimeTravel();

    assertTrue(travel.moveTo(inDays(14)));
    assertFalse(travel.moveTo(inDays(3)));
    assertTrue(travel.now().isAfter(inDays(13)));
  }

  @Test
  void a_restart_goes_on_where_it_was() {
    System.setProperty(SWITCH, "true");
    System.setProperty("LIVERY_CLOCK_AHEAD", "P14D");

    assertTrue(new TimeTravel().now().isAfter(inDays(13)));
  }

  private static Instant inDays(int days) {
    return Instant.now().plus(Duration.ofDays(days));
  }
}
