package app.livery.branding.painting;

import app.livery.branding.Picture;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A brand's picture as pixels. Drawings were cleaned when they came; here they are bounded as well,
 * because a few lines of them can ask for hours of work.
 */
final class Pixels {
  private static final DocumentLimits LIMITS = new DocumentLimits(32, 2, 2_000);
  private static final int MOST_REPEATS = 40;
  private static final Pattern REPEAT = Pattern.compile("<use[\\s/>]");
  private static final Pattern WORDS = Pattern.compile("<text[\\s/>]");

  /** Dashes can be smaller than any pixel, and a line then has millions of them. */
  private static final Pattern DASHES = Pattern.compile("stroke-dasharray=\"[^\"]*\"");

  private Pixels() {}

  /**
   * The picture with at least the wanted pixels on its longer side if it is a drawing; empty where
   * it cannot be drawn within bounds, or bears words, whose letters a server does not have.
   */
  static Optional<BufferedImage> of(Picture picture, int wanted) {
    if (!picture.type().equals("image/svg+xml")) return raster(picture);
    String svg = new String(picture.bytes(), StandardCharsets.UTF_8);
    boolean tooMuch = REPEAT.matcher(svg).results().count() > MOST_REPEATS;
    if (tooMuch || WORDS.matcher(svg).find()) return Optional.empty();
    return drawing(DASHES.matcher(svg).replaceAll(""), wanted);
  }

  private static Optional<BufferedImage> raster(Picture picture) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(picture.bytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<BufferedImage> drawing(String svg, int wanted) {
    LoaderContext context =
        LoaderContext.builder()
            .documentLimits(LIMITS)
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    SVGDocument read = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
    if (read == null) return Optional.empty();
    FloatSize size = read.size();
    double longer = Math.max(size.width, size.height);
    if (!(longer > 0) || longer > 100_000) return Optional.empty();
    int width = (int) Math.max(1, Math.round(wanted * size.width / longer));
    int height = (int) Math.max(1, Math.round(wanted * size.height / longer));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    read.render(null, pen, new ViewBox(width, height));
    pen.dispose();
    return Optional.of(image);
  }
}
