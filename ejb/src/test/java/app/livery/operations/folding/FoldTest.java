package app.livery.operations.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.operations.facts.Cursor;
import app.livery.operations.facts.WrittenFact;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private final Fold fold = new Fold(UUID.randomUUID());

  @Test
  void a_stream_that_stands_still_is_not_due_before_its_pause_is_over() {
    fold.stop(fact("Broken"), "why", NOON);
    assertFalse(fold.isDue(NOON.plusSeconds(59)));
    assertTrue(fold.isDue(NOON.plusSeconds(60)));
  }

  @Test
  void each_failure_of_one_fact_doubles_the_pause_up_to_an_hour() {
    assertEquals(Duration.ofMinutes(1), Fold.pause(1));
    assertEquals(Duration.ofMinutes(8), Fold.pause(4));
    assertEquals(Duration.ofHours(1), Fold.pause(7));
    assertEquals(Duration.ofHours(1), Fold.pause(1000));
  }

  @Test
  void another_fact_starts_with_the_first_pause_again() {
    WrittenFact broken = fact("Broken");
    fold.stop(broken, "why", NOON);
    fold.stop(broken, "why", NOON);
    fold.stop(fact("Other"), "why", NOON);
    assertTrue(fold.isDue(NOON.plusSeconds(60)));
  }

  @Test
  void it_flows_again_once_a_batch_has_gone() {
    fold.stop(fact("Broken"), "why", NOON);
    fold.went(3, NOON);
    assertFalse(fold.isStopped());
    assertNull(fold.stoppedAtFact());
  }

  @Test
  void another_try_is_granted_at_once_when_asked_for() {
    fold.stop(fact("Broken"), "why", NOON);
    fold.tryAgain(NOON.plusSeconds(5));
    assertTrue(fold.isDue(NOON.plusSeconds(5)));
  }

  @Test
  void a_rebuilding_goes_on_where_it_was_and_may_stop_like_any_other_folding() {
    fold.startRebuilding("Ann", 10);
    assertNull(fold.cursor());
    Cursor place = new Cursor(NOON, UUID.randomUUID());
    fold.rebuiltUpTo(place, 5);
    fold.stop(fact("Broken"), "why", NOON);
    assertTrue(fold.isRebuilding() && fold.isStopped());
    assertEquals(place, fold.cursor());
  }

  private static WrittenFact fact(String name) {
    UUID id = UUID.randomUUID();
    return new WrittenFact(id, name, id, "{}", "SYSTEM", null, "", null, null, "", "", NOON, NOON);
  }
}
