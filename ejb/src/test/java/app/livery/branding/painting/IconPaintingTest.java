package app.livery.branding.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Livery;
import app.livery.branding.Look;
import app.livery.branding.Picture;
import app.livery.branding.Pictures.Spot;
import app.livery.branding.Scheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconPaintingTest {
  private static final Path SEEN = Path.of("target/paintings");
  private static final Look NORTHWIND = Look.of("Northwind", Livery.DEFAULT);

  @ParameterizedTest
  @EnumSource(Icon.class)
  void each_icon_has_its_size_and_the_brands_colour(Icon icon) throws IOException {
    BufferedImage drawn = read("letter", icon, IconPainting.png(NORTHWIND, Optional.empty(), icon));
    assertEquals(icon.size(), drawn.getWidth());
    assertEquals(icon.size(), drawn.getHeight());
    int edge = drawn.getRGB(icon.size() / 2, 2) & 0xffffff;
    assertEquals(NORTHWIND.colour("primary", Scheme.LIGHT).rgb(), edge);
  }

  @Test
  void the_letter_stands_in_the_middle_and_is_read() throws IOException {
    BufferedImage drawn =
        read("middle", Icon.LARGE, IconPainting.png(NORTHWIND, Optional.empty(), Icon.LARGE));
    int white = 0;
    for (int x = 150; x < 362; x++) if ((drawn.getRGB(x, 256) & 0xffffff) == 0xffffff) white++;
    assertTrue(white > 40, "the N has strokes across its middle: " + white);
  }

  @Test
  void corners_are_clear_except_where_the_screen_cuts_its_own() throws IOException {
    assertEquals(0, alphaOfCorner(Icon.SMALL));
    assertEquals(255, alphaOfCorner(Icon.TOUCH));
    assertEquals(255, alphaOfCorner(Icon.MASKABLE));
  }

  @Test
  void a_drawing_of_the_brands_own_is_drawn_large() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><defs><linearGradient id='g'>"
            + "<stop offset='0' stop-color='#ff0000'/><stop offset='1' stop-color='#0000ff'/></linearGradient></defs>"
            + "<circle cx='5' cy='5' r='5' fill='url(#g)'/></svg>";
    Optional<BufferedImage> own = Pixels.of(drawing(svg), 512);
    BufferedImage drawn = read("own", Icon.LARGE, IconPainting.png(NORTHWIND, own, Icon.LARGE));
    assertTrue((drawn.getRGB(20, 256) >> 16 & 0xff) > 200, "red where it begins");
    assertTrue((drawn.getRGB(490, 256) & 0xff) > 200, "blue where it ends");
    assertEquals(0, drawn.getRGB(2, 2) >>> 24, "clear beside the circle");
  }

  @Test
  void drawings_that_ask_for_too_much_or_bear_words_are_left_to_browsers() {
    String many = "<use href='#a'/>".repeat(60);
    assertTrue(
        Pixels.of(
                drawing(
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g id='a'/>"
                        + many
                        + "</svg>"),
                64)
            .isEmpty());
    assertTrue(
        Pixels.of(
                drawing(
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>A</text></svg>"),
                64)
            .isEmpty());
  }

  private static Picture drawing(String svg) {
    return Picture.read(svg.getBytes(StandardCharsets.UTF_8), Spot.ICON);
  }

  private static int alphaOfCorner(Icon icon) throws IOException {
    return read("corner", icon, IconPainting.png(NORTHWIND, Optional.empty(), icon)).getRGB(0, 0)
        >>> 24;
  }

  private static BufferedImage read(String name, Icon icon, byte[] png) throws IOException {
    Files.createDirectories(SEEN);
    Files.write(SEEN.resolve(name + "-" + icon.file()), png);
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
