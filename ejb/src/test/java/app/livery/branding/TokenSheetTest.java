package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenSheetTest {

  @Test
  void the_same_livery_always_gives_the_same_sheet() {
    assertEquals(TokenSheet.of(Livery.DEFAULT), TokenSheet.of(Livery.DEFAULT.withRadius(8)));
    assertTrue(TokenSheet.of(Livery.DEFAULT).hash().matches("[0-9a-f]{16}"));
  }

  @Test
  void every_choice_shows() {
    List<Livery> all =
        List.of(
            Livery.DEFAULT,
            Livery.DEFAULT.withPrimary(Colour.parse("#b91c1c")),
            Livery.DEFAULT.withAccent(Colour.parse("#b91c1c")),
            Livery.DEFAULT.withTone(NeutralTone.WARM),
            Livery.DEFAULT.withNavigation(Navigation.DARK),
            Livery.DEFAULT.withDensity(Density.COMPACT),
            Livery.DEFAULT.withTypeface(Typeface.SERIF),
            Livery.DEFAULT.withRadius(0));
    Set<String> hashes = new HashSet<>();
    all.forEach(livery -> hashes.add(TokenSheet.of(livery).hash()));
    assertEquals(all.size(), hashes.size());
  }

  @Test
  void dark_is_for_screens_and_asked_for_by_the_system_or_by_hand() {
    String css = TokenSheet.of(Livery.DEFAULT).css();
    assertTrue(css.startsWith(":root{color-scheme:light;"));
    assertTrue(
        css.contains(
            "@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){"));
    assertTrue(css.contains("@media screen{:root[data-scheme=dark]{color-scheme:dark;"));
  }

  @Test
  void the_brand_keeps_its_own_colour_where_it_fills() {
    Livery yellow = Livery.DEFAULT.withPrimary(Colour.parse("#facc15"));
    assertTrue(TokenSheet.of(yellow).css().contains("--lv-primary:#facc15;"));
  }

  @Test
  void a_black_brand_is_turned_over_in_the_dark() {
    Livery ink = Livery.DEFAULT.withPrimary(Colour.parse("#111"));
    Colour night = Palette.of(ink, Scheme.DARK).get("primary");
    assertTrue(night.luminance() > .5, night::hex);
    assertEquals(Colour.parse("#111"), Palette.of(ink, Scheme.LIGHT).get("primary"));
  }

  @Test
  void corners_have_limits() {
    assertThrows(IllegalArgumentException.class, () -> Livery.DEFAULT.withRadius(17));
    assertThrows(IllegalArgumentException.class, () -> Livery.DEFAULT.withRadius(-1));
  }

  @Test
  void a_letter_stands_in_for_a_missing_logo() {
    assertTrue(LetterMark.of("northwind", Livery.DEFAULT).svg().contains(">N</text>"));
    assertTrue(LetterMark.of("شركة النور", Livery.DEFAULT).svg().contains(">ش</text>"));
    assertTrue(LetterMark.of("<script>", Livery.DEFAULT).svg().contains(">S</text>"));
    assertNotEquals("", LetterMark.letter("***"));
    Livery white = Livery.DEFAULT.withPrimary(Colour.WHITE);
    assertFalse(LetterMark.of("snow", white).svg().contains("fill=\"#ffffff\"/>"));
  }
}
