package app.livery.branding.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
