package app.livery.stories;

import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Keeps what a page looks like, small: half the size, few colours. */
final class Pictures {
  private static final Path DOCS = Path.of("..", "docs", "pictures");
  private static final Path SEEN = Path.of("target", "pictures");

  private Pictures() {}

  /** Into the documents when {@code -Dpictures=true} asks for it, else where tests leave things. */
  static void keep(Page page, String name) {
    page.evaluate("scrollTo(0, 0)");
    page.evaluate("document.activeElement?.blur()");
    byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
    Path folder = Boolean.getBoolean("pictures") ? DOCS : SEEN;
    try {
      Files.createDirectories(folder);
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
      ImageIO.write(small(read), "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage small(BufferedImage read) {
    int width = read.getWidth() / 2;
    int height = read.getHeight() / 2;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = half.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(read, 0, 0, width, height, null);
    pen.dispose();
    return indexed(half);
  }

  /** In the 255 colours that are seen most: pages have few, and such pictures pack well. */
  private static BufferedImage indexed(BufferedImage read) {
    int[] pixels = read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    Map<Integer, Integer> times = new HashMap<>();
    for (int pixel : pixels) times.merge(pixel, 1, Integer::sum);
    int[] most =
        times.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(255)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    IndexColorModel colours =
        new IndexColorModel(8, most.length, most, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(
            read.getWidth(), read.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], pixel -> nearest(most, pixel));
      small.getRaster().setSample(i % read.getWidth(), i / read.getWidth(), 0, index);
    }
    return small;
  }

  private static int nearest(int[] colours, int pixel) {
    int best = 0;
    for (int i = 1; i < colours.length; i++)
      if (distance(colours[i], pixel) < distance(colours[best], pixel)) best = i;
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int gap = (one >> shift & 255) - (other >> shift & 255);
      sum += gap * gap;
    }
    return sum;
  }
}
