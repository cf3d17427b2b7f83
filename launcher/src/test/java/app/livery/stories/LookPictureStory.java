package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program brings the same pictures as a page does, up to the same size, and hears the same. */
@ExtendWith(HouseUnderTest.class)
class LookPictureStory {
  private static final String LOGO = "/api/v1/look/draft/pictures/logo";

  @Test
  void a_large_picture_comes_as_itself_or_in_base64(House house) throws IOException {
    Brand brand = Brand.found(house, "bringing");
    byte[] picture = noise(480);
    assertTrue(picture.length > 600_000 && picture.length < 1024 * 1024, "" + picture.length);
    var sent = sends(brand, "image/png", 0, picture).fine().json();
    String name = sent.at("/pictures/logo").asText();
    assertTrue(name.endsWith(".png"), name);
    assertEquals(409, sends(brand, "image/png", 0, picture).status());
    Map<String, Object> packed =
        Map.of(
            "edition",
            sent.at("/edition").asInt(),
            "content",
            Base64.getEncoder().encodeToString(picture));
    var again = brand.admin().put(LOGO, packed).fine().json();
    assertEquals(name, again.at("/pictures/logo").asText());
  }

  @Test
  void what_cannot_be_taken_is_told(House house) throws IOException {
    Brand brand = Brand.found(house, "refusing");
    assertProblem(422, "at most 1,024 KB", sends(brand, "image/png", 0, noise(800)));
    assertProblem(
        422,
        "no PNG, JPEG, WebP or SVG",
        sends(brand, "image/webp", 0, "GIF89a......".getBytes(StandardCharsets.US_ASCII)));
    assertProblem(
        422,
        "cannot be read",
        sends(brand, "image/webp", 0, "RIFFxxxxWEBPVP8 ".getBytes(StandardCharsets.US_ASCII)));
    assertProblem(415, "unsupported-media-type", sends(brand, "image/gif", 0, noise(9)));
    assertProblem(400, "unreadable", sends(brand, "image/png", 0, new byte[0]));
    assertEquals(0, brand.admin().get("/api/v1/look/draft").fine().json().at("/edition").asInt());
  }

  private static void assertProblem(int status, String words, Caller.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.body().contains(words), answer.body());
  }

  private static Caller.Answer sends(Brand brand, String type, int edition, byte[] picture) {
    return brand.admin().with("Content-Type", type).put(LOGO + "/" + edition, picture);
  }

  /** A square that no form can make small. */
  private static byte[] noise(int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random dice = new Random(side);
    for (int x = 0; x < side; x++)
      for (int y = 0; y < side; y++) image.setRGB(x, y, dice.nextInt());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
