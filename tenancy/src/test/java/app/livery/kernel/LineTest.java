package app.livery.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " \t ", "a\u0000b", "a\nb", "a\u0007", "a\u0085b", "\ud800", "a\udc00b"})
  void what_is_empty_or_cannot_be_shown_is_no_name(String text) {
    Malformed refusal = assertThrows(Malformed.class, () -> Line.name(text, "label"));
    assertEquals("label", refusal.field());
    assertEquals("Malformed.name", refusal.key());
  }

  @Test
  void a_name_has_at_most_120_letters_once_it_is_stripped() {
    assertEquals("n".repeat(120), Line.name(" " + "n".repeat(120) + "\n", "name"));
    assertThrows(Malformed.class, () -> Line.name("n".repeat(121), "name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Brien & Söhne", "<b>", "مرفأ", "日本", "👩‍🚀", "a\u200fb"})
  void every_script_and_sign_is_welcome(String text) {
    assertEquals(text, Line.name(text, "name"));
  }

  @Test
  void a_database_keeps_line_breaks_but_no_zeros_and_no_halves() {
    assertTrue(Line.isStorable("a\nb\t👩‍🚀"));
    assertFalse(Line.isStorable("a\u0000"));
    assertFalse(Line.isStorable("\ud83d"));
  }
}
