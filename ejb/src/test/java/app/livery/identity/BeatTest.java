package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class BeatTest {
  @Property
  void every_answer_waits_for_a_full_tenth_of_a_second(
      @ForAll @LongRange(min = 0, max = 10_000_000_000L) long elapsed) {
    assertTrue((elapsed + Beat.rest(elapsed)) % 100_000_000 == 0);
  }
}
