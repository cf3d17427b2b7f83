package app.livery.branding.painting;

import app.livery.branding.Colour;
import app.livery.branding.Look;
import app.livery.branding.Palette;
import app.livery.branding.Scheme;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the card that chats show for a shared link: who it is from, what it is, the deal. */
final class CardPainting {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final double EDGE = 84;
  private static final double INSIDE = WIDTH - 2 * EDGE;
  private static final double BAR = 18;

  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private final Map<String, Colour> colours;
  private final Look look;
  private final CardWords words;

  private CardPainting(Look look, CardWords words) {
    this.look = look;
    this.words = words;
    this.colours = Palette.of(look.livery(), Scheme.LIGHT);
  }

  static byte[] png(Look look, Optional<BufferedImage> logo, CardWords words) {
    CardPainting card = new CardPainting(look, words);
    card.ground();
    card.brand(logo);
    card.headline();
    card.foot();
    return card.canvas.png();
  }

  private void ground() {
    canvas.fade(colours.get("soft"), colours.get("surface"));
    canvas.box(0, HEIGHT - BAR, WIDTH, BAR, 0, colours.get("primary"));
    canvas.box(start(240), HEIGHT - BAR, 240, BAR, 0, colours.get("accent"));
  }

  private void brand(Optional<BufferedImage> logo) {
    if (logo.isPresent()) {
      double share = Math.min(460.0 / logo.get().getWidth(), 104.0 / logo.get().getHeight());
      double width = logo.get().getWidth() * share;
      canvas.place(logo.get(), start(width), EDGE - 8, width, logo.get().getHeight() * share);
      return;
    }
    double side = 88;
    double corner = side * (4 + look.livery().radius() * .75) / 56;
    double x = start(side);
    canvas.box(x, EDGE - 8, side, side, corner, colours.get("primary"));
    IconPainting.letter(canvas, look, x, EDGE - 8, side, .6);
    Lettering.Line name = Wrapping.line(Lettering.BOLD, look.brand(), 44, INSIDE - side - 28);
    double at = words.rightToLeft() ? x - 28 - name.width() : x + side + 28;
    canvas.draw(name.shape(), at, EDGE + 52, colours.get("strong"));
  }

  private void headline() {
    double size = words.headline().length() > 34 ? 68 : 82;
    List<Lettering.Line> lines = Wrapping.lines(Lettering.BOLD, words.headline(), size, INSIDE, 2);
    double y = (lines.size() == 1 ? 348 : 308) + (words.facts().isEmpty() ? 34 : 0);
    for (Lettering.Line line : lines) {
      canvas.draw(line.shape(), start(line.width()), y, colours.get("strong"));
      y += size * 1.2;
    }
    pills(y - size * 1.2 + 46);
  }

  private void pills(double y) {
    double used = 0;
    for (String fact : words.facts()) {
      Lettering.Line line = Wrapping.line(Lettering.BOLD, fact, 34, INSIDE / 2);
      double width = line.width() + 56;
      if (used + width > INSIDE) return;
      double x = words.rightToLeft() ? WIDTH - EDGE - used - width : EDGE + used;
      canvas.box(x, y, width, 68, 34, colours.get("primary"));
      canvas.draw(line.shape(), x + 28, y + 46, colours.get("on-primary"));
      used += width + 18;
    }
  }

  private void foot() {
    Lettering.Line host = Wrapping.line(Lettering.REGULAR, words.host(), 30, INSIDE);
    canvas.draw(host.shape(), start(host.width()), HEIGHT - BAR - 44, colours.get("muted"));
  }

  /** Where something of a width begins that stands at the start of the line. */
  private double start(double width) {
    return words.rightToLeft() ? WIDTH - EDGE - width : EDGE;
  }
}
