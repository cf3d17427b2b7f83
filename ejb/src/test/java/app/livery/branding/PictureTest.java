package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Pictures.Spot;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture is taken for what it is, never for what it says, and nothing comes along with it. */
class PictureTest {
  private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";

  @Test
  void a_png_is_written_anew_and_named_by_its_content() throws IOException {
    byte[] sent = png(300, 100);
    Picture picture = Picture.read(sent, Spot.LOGO);
    assertEquals("image/png", picture.type());
    assertTrue(picture.name().matches("[0-9a-f]{24}\\.png"), picture.name());
    assertEquals(picture.name(), Picture.read(sent, Spot.LOGO).name());
  }

  @Test
  void what_hides_behind_a_png_is_gone() throws IOException {
    byte[] sent = png(20, 20);
    byte[] more = Arrays.copyOf(sent, sent.length + 40);
    byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(hidden, 0, more, sent.length, hidden.length);
    String kept = new String(Picture.read(more, Spot.LOGO).bytes(), StandardCharsets.ISO_8859_1);
    assertFalse(kept.contains("script"));
  }

  @Test
  void a_large_picture_is_made_as_small_as_its_place() throws IOException {
    Picture picture = Picture.read(png(2000, 1000), Spot.ICON);
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    assertEquals(512, kept.getWidth());
    assertEquals(256, kept.getHeight());
  }

  @Test
  void forty_megapixels_are_refused_before_they_are_unpacked() throws IOException {
    byte[] bomb = png(8000, 5000);
    assertTrue(bomb.length < 200_000, "a bomb is small: " + bomb.length);
    assertThrows(PictureRefused.TooManyPixels.class, () -> Picture.read(bomb, Spot.BACKGROUND));
  }

  @Test
  void a_name_or_a_head_alone_makes_no_picture() {
    assertThrows(PictureRefused.UnknownForm.class, () -> read("GIF89a......"));
    assertThrows(PictureRefused.UnknownForm.class, () -> read("<html><body/></html>"));
    assertThrows(PictureRefused.UnknownForm.class, () -> read(""));
    byte[] broken = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};
    assertThrows(PictureRefused.Broken.class, () -> Picture.read(broken, Spot.LOGO));
    byte[] huge = new byte[Picture.MOST_BYTES + 1];
    assertThrows(PictureRefused.TooLarge.class, () -> Picture.read(huge, Spot.LOGO));
  }

  @Test
  void a_drawing_keeps_what_it_draws() {
    String kept =
        text(
            HEAD
                + "<g fill='#f00'><path d='M1 1h7v7z'/></g><unknown x='1'><path/></unknown></svg>");
    assertTrue(kept.contains("d=\"M1 1h7v7z\""), kept);
    assertTrue(kept.contains("fill=\"#f00\""), kept);
    assertFalse(kept.contains("unknown"), kept);
  }

  @Test
  void a_drawing_that_runs_or_loads_is_refused() {
    for (String sin :
        List.of(
            HEAD + "<script>alert(1)</script></svg>",
            HEAD + "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'/></foreignObject></svg>",
            HEAD + "<path onclick='alert(1)' d='M0 0'/></svg>",
            HEAD.replace("viewBox", "onload='alert(1)' viewBox") + "</svg>",
            HEAD + "<image href='https://evil.test/x.png'/></svg>",
            HEAD + "<use href='https://evil.test/x.svg#a'/></svg>",
            HEAD + "<use xmlns:x='http://www.w3.org/1999/xlink' x:href='//evil.test/a'/></svg>",
            HEAD + "<path fill='url(https://evil.test/#a)'/></svg>",
            HEAD + "<path fill='u r l(//evil.test)'/></svg>",
            HEAD + "<a href='javascript:alert(1)'><path/></a></svg>",
            HEAD + "<style>@import '//evil.test'</style></svg>",
            HEAD + "<set attributeName='href' to='javascript:alert(1)'/></svg>",
            HEAD + "<unknown><script>alert(1)</script></unknown></svg>",
            "<?xml version='1.0'?><?xml-stylesheet href='//evil.test'?>" + HEAD + "</svg>",
            "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + HEAD
                + "<text>&a;</text></svg>"))
      assertThrows(PictureRefused.class, () -> read(sin), sin);
  }

  private static Picture read(String text) {
    return Picture.read(text.getBytes(StandardCharsets.UTF_8), Spot.LOGO);
  }

  private static String text(String svg) {
    return new String(read(svg).bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
    return out.toByteArray();
  }
}
