package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  @Test
  void short_and_long_forms_mean_the_same() {
    assertEquals(Colour.parse("#0af"), Colour.parse(" 00AAFF "));
    assertEquals("#00aaff", Colour.parse("#0af").hex());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "#12", "#12345", "red", "rgb(0,0,0)", "#gggggg", "#0f0;}body{", "#1234567"})
  void anything_else_is_refused_with_a_sentence(String text) {
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> Colour.parse(text));
    assertEquals(
        "A colour is written as #rgb or #rrggbb, for example #0f766e.", refusal.getMessage());
  }

  @Test
  void contrast_agrees_with_published_figures() {
    assertEquals(21, Colour.WHITE.contrast(Colour.BLACK), 1e-9);
    assertEquals(4.54, Colour.parse("#767676").contrast(Colour.WHITE), .005);
    assertEquals(3.12, Colour.parse("#2196f3").contrast(Colour.WHITE), .005);
  }

  @Test
  void red_lies_where_the_definition_says() {
    Oklch red = Oklch.of(Colour.parse("#ff0000"));
    assertEquals(.62796, red.lightness(), 1e-4);
    assertEquals(.25768, red.chroma(), 1e-4);
    assertEquals(29.234, red.hue(), 1e-2);
  }

  @Property(tries = 2000)
  void a_colour_survives_the_way_there_and_back(@ForAll @IntRange(max = 0xffffff) int rgb) {
    Colour colour = new Colour(rgb);
    assertEquals(colour, Oklch.of(colour).colour());
  }
}
