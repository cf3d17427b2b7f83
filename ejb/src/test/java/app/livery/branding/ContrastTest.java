package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a brand picks, everything stays readable: WCAG AA, text 4.5 and lines 3. */
class ContrastTest {
  private static final List<String> SURFACES =
      List.of("ground", "surface", "overlay", "sunken", "hover", "row-hover", "soft");
  private static final List<String> MEANINGS =
      List.of("success", "info", "warning", "help", "danger");
  private static final List<String> FILLS =
      List.of("primary", "accent", "secondary", "success", "info", "warning", "help", "danger");

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void text_is_readable_on_every_surface(@ForAll("liveries") Livery livery, @ForAll Scheme scheme) {
    Map<String, Colour> t = Palette.of(livery, scheme);
    for (String surface : SURFACES) {
      for (String text : List.of("text", "strong", "muted", "primary-ink", "accent-ink")) {
        atLeast(4.5, t, text, surface);
      }
      for (String meaning : MEANINGS) {
        atLeast(4.5, t, meaning + "-ink", surface);
      }
    }
    atLeast(4.5, t, "on-soft", "soft");
    atLeast(4.5, t, "on-inverse", "inverse");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void lines_and_icons_stand_out(@ForAll("liveries") Livery livery, @ForAll Scheme scheme) {
    Map<String, Colour> t = Palette.of(livery, scheme);
    for (String surface : SURFACES) {
      for (String line : List.of("icon", "primary-line", "ring", "danger-line", "warning-line")) {
        atLeast(3, t, line, surface);
      }
    }
    for (String surface : List.of("ground", "surface", "overlay")) {
      atLeast(3, t, "input-line", surface);
    }
    for (int i = 1; i <= 5; i++) {
      atLeast(3, t, "series-" + i, "surface");
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void writing_on_a_fill_is_readable_in_every_state(
      @ForAll("liveries") Livery livery, @ForAll Scheme scheme) {
    Map<String, Colour> t = Palette.of(livery, scheme);
    for (String fill : FILLS) {
      for (String state : List.of("", "-hover", "-active")) {
        atLeast(4.5, t, "on-" + fill, fill + state);
      }
    }
    for (String meaning : MEANINGS) {
      atLeast(4.5, t, "on-" + meaning + "-soft", meaning + "-soft");
      atLeast(4.5, t, meaning + "-ink", meaning + "-soft");
      atLeast(3, t, meaning + "-line", meaning + "-soft");
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void the_sidebar_is_readable_in_every_style(
      @ForAll("liveries") Livery livery, @ForAll Scheme scheme) {
    Map<String, Colour> t = Palette.of(livery, scheme);
    for (String surface : List.of("nav", "nav-hover")) {
      atLeast(4.5, t, "nav-text", surface);
      atLeast(4.5, t, "nav-strong", surface);
    }
    atLeast(4.5, t, "nav-on-active", "nav-active");
    atLeast(3, t, "nav-mark", "nav-active");
  }

  @Example
  void every_brand_of_the_grid_is_readable_in_every_style_and_scheme() {
    for (int step = 0; step < 216; step++) {
      Colour colour = new Colour(step / 36 * 51 << 16 | step / 6 % 6 * 51 << 8 | step % 6 * 51);
      for (Navigation navigation : Navigation.values()) {
        Livery livery =
            Livery.DEFAULT.withPrimary(colour).withAccent(colour).withNavigation(navigation);
        for (Scheme scheme : Scheme.values()) {
          text_is_readable_on_every_surface(livery, scheme);
          lines_and_icons_stand_out(livery, scheme);
          writing_on_a_fill_is_readable_in_every_state(livery, scheme);
          the_sidebar_is_readable_in_every_style(livery, scheme);
        }
      }
    }
  }

  @Provide
  Arbitrary<Livery> liveries() {
    Arbitrary<Colour> colours = Arbitraries.integers().between(0, 0xffffff).map(Colour::new);
    return Combinators.combine(
            colours, colours, Arbitraries.of(Navigation.class), Arbitraries.of(NeutralTone.class))
        .as(
            (primary, accent, navigation, tone) ->
                Livery.DEFAULT
                    .withPrimary(primary)
                    .withAccent(accent)
                    .withNavigation(navigation)
                    .withTone(tone));
  }

  private static void atLeast(double ratio, Map<String, Colour> t, String front, String back) {
    double found = t.get(front).contrast(t.get(back));
    assertTrue(
        found >= ratio,
        () -> "%s %s on %s %s: %.2f".formatted(front, t.get(front), back, t.get(back), found));
  }
}
