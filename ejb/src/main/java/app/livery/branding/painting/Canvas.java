package app.livery.branding.painting;

import app.livery.branding.Colour;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture being drawn. Places and sizes are pixels from its upper corner. */
final class Canvas {
  private final BufferedImage image;
  private final Graphics2D pen;

  Canvas(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
  }

  Canvas fill(Colour colour) {
    return box(0, 0, image.getWidth(), image.getHeight(), 0, colour);
  }

  /** From one colour at the upper end to another at the lower one. */
  Canvas fade(Colour from, Colour to) {
    pen.setPaint(new GradientPaint(0, 0, paint(from), 0, image.getHeight(), paint(to)));
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    return this;
  }

  Canvas box(double x, double y, double width, double height, double corner, Colour colour) {
    pen.setPaint(paint(colour));
    pen.fill(new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner));
    return this;
  }

  Canvas draw(Shape shape, double x, double y, Colour colour) {
    pen.setPaint(paint(colour));
    pen.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
    return this;
  }

  /** A picture, as large as fits into the box, in its middle. */
  Canvas place(BufferedImage picture, double x, double y, double width, double height) {
    double scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
    double across = picture.getWidth() * scale;
    double down = picture.getHeight() * scale;
    BufferedImage near = picture;
    while (near.getWidth() > 2 * across && near.getHeight() > 2 * down) near = halved(near);
    AffineTransform there =
        AffineTransform.getTranslateInstance(x + (width - across) / 2, y + (height - down) / 2);
    there.scale(across / near.getWidth(), down / near.getHeight());
    pen.drawImage(near, there, null);
    return this;
  }

  /** A step on the way to a much smaller one; in one leap fine lines would get lost. */
  private static BufferedImage halved(BufferedImage picture) {
    int width = Math.max(1, picture.getWidth() / 2);
    int height = Math.max(1, picture.getHeight() / 2);
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = half.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return half;
  }

  byte[] png() {
    pen.dispose();
    return png(image);
  }

  static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Color paint(Colour colour) {
    return new Color(colour.rgb());
  }
}
