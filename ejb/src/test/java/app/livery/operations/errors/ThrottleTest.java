package app.livery.operations.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private final Throttle throttle = new Throttle(2);

  @Test
  void so_many_a_minute_are_kept_and_no_more() {
    assertTrue(throttle.judge("f", "A", NOON).kept());
    assertTrue(throttle.judge("f", "B", NOON).kept());
    assertFalse(throttle.judge("f", "C", NOON.plusSeconds(59)).kept());
  }

  @Test
  void what_is_not_kept_is_told_by_the_code_of_the_last_that_was() {
    throttle.judge("f", "A", NOON);
    throttle.judge("f", "B", NOON);
    assertEquals("B", throttle.judge("f", "C", NOON).incident());
  }

  @Test
  void what_was_not_kept_is_counted_with_the_next_that_is() {
    for (int i = 0; i < 5; i++) throttle.judge("f", "A", NOON);
    assertEquals(4, throttle.judge("f", "B", NOON.plusSeconds(60)).times());
  }

  @Test
  void one_fault_takes_no_room_from_another() {
    for (int i = 0; i < 5; i++) throttle.judge("f", "A", NOON);
    assertTrue(throttle.judge("g", "B", NOON).kept());
  }
}
