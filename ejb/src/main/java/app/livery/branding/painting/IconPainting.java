package app.livery.branding.painting;

import app.livery.branding.Colour;
import app.livery.branding.LetterMark;
import app.livery.branding.Look;
import app.livery.branding.Scheme;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Draws a brand's icon: its own picture, or its letter on its colour. */
final class IconPainting {
  /** The part of a whole square that no home screen cuts away. */
  private static final double SAFE = .62;

  private IconPainting() {}

  static byte[] png(Look look, Optional<BufferedImage> own, Icon icon) {
    Canvas canvas = new Canvas(icon.size(), icon.size());
    if (own.isPresent()) picture(canvas, own.get(), icon);
    else letter(canvas, look, icon);
    return canvas.png();
  }

  private static void picture(Canvas canvas, BufferedImage picture, Icon icon) {
    double size = icon.size();
    if (icon.isWhole()) canvas.fill(Colour.WHITE);
    double side = icon.isWhole() ? size * SAFE : size;
    double edge = (size - side) / 2;
    canvas.place(picture, edge, edge, side, side);
  }

  private static void letter(Canvas canvas, Look look, Icon icon) {
    double size = icon.size();
    Colour fill = look.colour("primary", Scheme.LIGHT);
    double corner = icon.isWhole() ? 0 : size * (4 + look.livery().radius() * .75) / 56;
    canvas.box(0, 0, size, size, corner, fill);
    letter(canvas, look, 0, 0, size, icon.isWhole() ? .5 : .6);
  }

  /** The brand's letter in the middle of a square. */
  static void letter(Canvas canvas, Look look, double x, double y, double side, double share) {
    String letter = LetterMark.letter(look.brand());
    boolean known = letter.codePoints().allMatch(Lettering.BOLD::knows);
    Lettering.Line line = Lettering.BOLD.line(known ? letter : "•", side * share);
    Rectangle2D seen = line.shape().getBounds2D();
    canvas.draw(
        line.shape(),
        x + side / 2 - seen.getCenterX(),
        y + side / 2 - seen.getCenterY(),
        look.colour("on-primary", Scheme.LIGHT));
  }
}
