package app.livery.branding.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Colour;
import app.livery.branding.Livery;
import app.livery.branding.Look;
import app.livery.branding.Scheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPaintingTest {
  private static final Path SEEN = Path.of("target/paintings");
  private static final Look NORTHWIND =
      Look.of("Northwind", Livery.DEFAULT.withPrimary(new Colour(0x0f766e)));
  private static final Look MAJD =
      Look.of("المجد", Livery.DEFAULT.withPrimary(new Colour(0x9f1239)));

  private static final CardWords TRIAL =
      new CardWords(
          false, "Try Northwind", List.of("14 days free", "5 seats"), "northwind.example");
  private static final CardWords OFFER =
      new CardWords(true, "عرض من المجد", List.of("14 يوما مجانا", "5 مقاعد"), "almajd.example");

  @Test
  void a_card_has_the_size_that_chats_ask_for_and_the_brands_colour() throws IOException {
    BufferedImage card = read("trial", CardPainting.png(NORTHWIND, Optional.empty(), TRIAL));
    assertEquals(1200, card.getWidth());
    assertEquals(630, card.getHeight());
    int primary = NORTHWIND.colour("primary", Scheme.LIGHT).rgb();
    assertEquals(primary, card.getRGB(700, 625) & 0xffffff);
    assertTrue(count(card, primary, 0, 600) > 5_000, "the pills and the mark wear it too");
  }

  @Test
  void arabic_begins_at_the_other_edge() throws IOException {
    BufferedImage card = read("offer-ar", CardPainting.png(MAJD, Optional.empty(), OFFER));
    int strong = MAJD.colour("strong", Scheme.LIGHT).rgb();
    assertTrue(inked(card, strong, 600, 1200) > 3 * inked(card, strong, 0, 600));
  }

  @Test
  void nothing_of_a_long_name_leaves_the_card() throws IOException {
    String name = "Harbour Capital Management and Partners of London and Dubai ";
    CardWords words =
        new CardWords(false, "Join " + name.repeat(4), List.of(name.repeat(3)), "x".repeat(200));
    Look look = Look.of(name.repeat(2), Livery.DEFAULT);
    BufferedImage card = read("long", CardPainting.png(look, Optional.empty(), words));
    int strong = look.colour("strong", Scheme.LIGHT).rgb();
    assertEquals(0, inked(card, strong, 1130, 1200), "the end edge is free");
  }

  @Test
  void the_same_words_give_the_same_picture() {
    assertArrayEquals(
        CardPainting.png(NORTHWIND, Optional.empty(), TRIAL),
        CardPainting.png(NORTHWIND, Optional.empty(), TRIAL));
  }

  @Test
  void a_card_is_small_enough_for_every_chat() {
    assertTrue(CardPainting.png(MAJD, Optional.empty(), OFFER).length < 300_000);
  }

  private static int inked(BufferedImage card, int colour, int from, int to) {
    int count = 0;
    for (int x = from; x < to; x++)
      for (int y = 0; y < card.getHeight(); y++)
        if ((card.getRGB(x, y) & 0xffffff) == colour) count++;
    return count;
  }

  private static int count(BufferedImage card, int colour, int top, int bottom) {
    int count = 0;
    for (int x = 0; x < card.getWidth(); x++)
      for (int y = top; y < bottom; y++) if ((card.getRGB(x, y) & 0xffffff) == colour) count++;
    return count;
  }

  private static BufferedImage read(String name, byte[] png) throws IOException {
    Files.createDirectories(SEEN);
    Files.write(SEEN.resolve("card-" + name + ".png"), png);
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
