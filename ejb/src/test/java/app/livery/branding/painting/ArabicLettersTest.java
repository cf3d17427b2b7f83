package app.livery.branding.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ArabicLettersTest {
  @Test
  void letters_take_the_form_that_their_neighbours_ask_for() {
    // meem initial, jeem medial, dal final: dal lets nothing join after it
    assertEquals("\uFEE3\uFEA0\uFEAA", ArabicLetters.joined("مجد"));
    assertEquals("\uFEA9\uFE8D\uFEAD", ArabicLetters.joined("دار"));
  }

  @Test
  void lam_and_alef_become_one() {
    assertEquals("\uFEFB", ArabicLetters.joined("لا"));
    assertEquals("\uFEB3\uFEFC\uFEE1", ArabicLetters.joined("سلام"));
  }

  @Test
  void hamza_alone_joins_nothing_and_letters_beyond_arabic_are_joined_too() {
    assertEquals("\uFEB7\uFEF2\uFE80", ArabicLetters.joined("شيء"));
    assertEquals("\uFB58\uFE8E", ArabicLetters.joined("پا"));
  }

  @Test
  void vowel_marks_do_not_break_the_join() {
    assertEquals(ArabicLetters.joined("مجانا"), ArabicLetters.joined("مجّانًا"));
  }

  @Test
  void vowel_marks_stay_behind_their_letters_where_they_are_wanted() {
    assertEquals("\uFEE3\uFEA0\u0651\uFE8E\uFEE7\u064B\uFE8E", ArabicLetters.marked("مجّانًا"));
    assertEquals("\uFEFB\u064E\u064E", ArabicLetters.marked("لَاَ"));
    String bare = ArabicLetters.marked("مجّانًا").replaceAll("[\u064B-\u0652]", "");
    assertEquals(ArabicLetters.joined("مجانا"), bare);
  }

  @Test
  void vowel_marks_take_no_room_and_stand_clear_of_their_letter() {
    Lettering.Line bare = Lettering.REGULAR.line("مجد", 40);
    Lettering.Line above = Lettering.REGULAR.line("مُجَد", 40);
    Lettering.Line below = Lettering.REGULAR.line("مِجد", 40);
    assertEquals(bare.width(), above.width());
    assertTrue(above.shape().getBounds2D().getMinY() < bare.shape().getBounds2D().getMinY());
    assertTrue(below.shape().getBounds2D().getMaxY() > bare.shape().getBounds2D().getMaxY() - 1);
    assertFalse(above.shape().getBounds2D().equals(below.shape().getBounds2D()));
  }

  @Test
  void what_is_not_arabic_stays() {
    assertEquals("Northwind 14", ArabicLetters.joined("Northwind 14"));
  }

  @Test
  void a_line_stands_as_it_is_seen() {
    assertEquals("cba", ReadingOrder.turned("abc"));
    assertEquals("(a)", ReadingOrder.turned("(a)"));
    String line = ReadingOrder.visual("أب 14 جد");
    assertEquals("دج 14 بأ", line);
    assertEquals("Al Majd بأ", ReadingOrder.visual("Al Majd أب"));
  }
}
