package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.branding.Pictures.Spot;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A WebP is taken like any other picture, and is kept in a form that mails and PDFs know too. */
class WebpTest {
  private static final int CANVAS = 24;
  private static final int TEAL = 0xff0f766e;

  @Test
  void what_shines_through_still_does() throws IOException {
    for (String name : List.of("clear", "lossless")) {
      Picture picture = Picture.read(sent(name), Spot.LOGO);
      assertEquals("image/png", picture.type());
      BufferedImage kept = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
      assertEquals(60, kept.getWidth());
      assertEquals(40, kept.getHeight());
      assertEquals(0, kept.getRGB(50, 20) >>> 24, name);
    }
    Picture exact = Picture.read(sent("lossless"), Spot.LOGO);
    assertEquals(TEAL, ImageIO.read(new ByteArrayInputStream(exact.bytes())).getRGB(10, 20));
  }

  @Test
  void a_photograph_stays_small() throws IOException {
    assertEquals("image/jpeg", Picture.read(sent("photo"), Spot.BACKGROUND).type());
    assertEquals("image/png", Picture.read(sent("photo"), Spot.LOGO).type());
  }

  @Test
  void a_frame_of_another_size_than_its_canvas_is_refused() throws IOException {
    byte[] small = sent("photo");
    small[CANVAS] = 3;
    assertThrows(PictureRefused.Broken.class, () -> Picture.read(small, Spot.LOGO));
  }

  @Test
  void too_many_pixels_are_refused_before_they_are_unpacked() {
    byte[] bomb = {
      'R',
      'I',
      'F',
      'F',
      18,
      0,
      0,
      0,
      'W',
      'E',
      'B',
      'P',
      'V',
      'P',
      '8',
      'L',
      5,
      0,
      0,
      0,
      0x2f,
      (byte) 0xff,
      (byte) 0xff,
      (byte) 0xff,
      0x0f,
      0
    };
    assertThrows(PictureRefused.TooManyPixels.class, () -> Picture.read(bomb, Spot.BACKGROUND));
  }

  @Test
  void one_that_moves_is_refused() throws IOException {
    byte[] moving = sent("photo");
    moving[20] |= 2;
    assertThrows(PictureRefused.Animated.class, () -> Picture.read(moving, Spot.LOGO));
  }

  @Test
  void whatever_is_wrong_with_it_is_a_refusal() throws IOException {
    Random dice = new Random(19);
    for (String name : List.of("clear", "lossless", "photo"))
      for (int round = 0; round < 150; round++) {
        byte[] bent = sent(name);
        for (int i = 0; i < 4; i++)
          bent[12 + dice.nextInt(bent.length - 12)] = (byte) dice.nextInt();
        byte[] cut = round % 4 == 0 ? Arrays.copyOf(bent, 13 + dice.nextInt(bent.length)) : bent;
        takenOrRefused(cut);
      }
  }

  private static void takenOrRefused(byte[] bytes) {
    try {
      Picture.read(bytes, Spot.LOGO);
    } catch (PictureRefused expected) {
      assertEquals("picture", expected.field());
    }
  }

  private static byte[] sent(String name) throws IOException {
    try (InputStream in = WebpTest.class.getResourceAsStream("/pictures/" + name + ".webp")) {
      return in.readAllBytes();
    }
  }
}
