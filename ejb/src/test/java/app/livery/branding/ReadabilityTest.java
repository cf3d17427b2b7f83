package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Ten thousand colours, each scheme, each sidebar: nothing falls short. */
class ReadabilityTest {
  private static final int LEVELS = 22;
  private static final int COLOURS = LEVELS * LEVELS * LEVELS;
  private static final int MOST_BYTES = 2048;

  @Test
  void ten_thousand_colours_are_readable_in_every_scheme_and_sidebar() {
    assertTrue(COLOURS >= 10_000);
    List<String> shortfalls =
        IntStream.range(0, COLOURS)
            .parallel()
            .mapToObj(ReadabilityTest::shortfalls)
            .flatMap(List::stream)
            .limit(20)
            .toList();
    assertEquals(List.of(), shortfalls);
  }

  @Test
  void a_pair_that_cannot_be_read_is_seen() {
    Map<String, Colour> tokens = new TreeMap<>(Palette.of(Livery.DEFAULT, Scheme.LIGHT));
    assertTrue(Readability.of(tokens).shortfalls().isEmpty());
    tokens.put("muted", Colour.parse("#aaa"));
    assertFalse(Readability.of(tokens).shortfalls().isEmpty());
  }

  @Test
  void a_sheet_stays_below_two_kilobytes_on_its_way() throws IOException {
    for (int i = 0; i < COLOURS; i += 97) {
      Livery livery = Livery.DEFAULT.withPrimary(colour(i)).withAccent(colour(COLOURS - 1 - i));
      int bytes = zipped(TokenSheet.of(livery).css());
      assertTrue(bytes <= MOST_BYTES, livery + ": " + bytes);
    }
  }

  /** The page is the same whatever the sidebar, so that only the sidebar is made three times. */
  private static List<String> shortfalls(int index) {
    Livery livery = Livery.DEFAULT.withPrimary(colour(index)).withAccent(colour(index));
    List<String> found = new java.util.ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      Map<String, Colour> page = Palette.of(livery, scheme);
      for (Navigation navigation : Navigation.values()) {
        page.putAll(NavigationColours.of(livery.withNavigation(navigation), scheme, page));
        for (String one : Readability.of(page).shortfalls())
          found.add(colour(index) + " " + scheme + " " + navigation + ": " + one);
      }
    }
    return found;
  }

  private static Colour colour(int index) {
    int red = index / (LEVELS * LEVELS);
    int green = index / LEVELS % LEVELS;
    int blue = index % LEVELS;
    return new Colour(level(red) << 16 | level(green) << 8 | level(blue));
  }

  private static int level(int step) {
    return Math.round(255f * step / (LEVELS - 1));
  }

  private static int zipped(String css) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(css.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
