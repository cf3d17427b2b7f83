package app.livery.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactLineTest {
  private static final String DETAIL = "seats · 8 → 5 · Harbour";

  @Test
  void what_changed_is_told_in_words() {
    Words english = new Words(Language.ENGLISH, Map.of("told.seats", "Seats"));
    assertEquals("Seats · 8 → 5 · Harbour", FactLine.of(DETAIL, english, "ltr"));
  }

  @Test
  void from_the_right_the_arrow_points_to_what_is_and_no_part_moves_its_neighbours() {
    Words arabic = new Words(Language.ARABIC, Map.of("told.seats", "المقاعد"));
    String told = FactLine.of(DETAIL, arabic, "rtl");
    assertEquals("⟨المقاعد⟩ · ⟨8⟩ ← ⟨5⟩ · ⟨Harbour⟩", seen(told));
  }

  @Test
  void a_colour_keeps_its_sign_in_front() {
    Words arabic = new Words(Language.ARABIC, Map.of("livery.primary", "اللون"));
    String told = FactLine.of("{livery.primary} #4f46e5 → #0f766e", arabic, "rtl");
    assertEquals("⟨اللون \u2066#4f46e5⟩⟩ ← ⟨\u2066#0f766e⟩⟩", seen(told));
  }

  /** Isolates can be seen. */
  private static String seen(String told) {
    return told.replace('\u2068', '⟨').replace('\u2069', '⟩');
  }
}
