package app.livery.branding.painting;

import java.util.ArrayList;
import java.util.List;

/** Fits words into a width; what is too long ends in an ellipsis. */
final class Wrapping {
  private static final int LONGEST = 300;

  private Wrapping() {}

  /** One line, cut where it has to be. */
  static Lettering.Line line(Lettering weight, String words, double size, double width) {
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    Lettering.Line whole = weight.line(shown, size);
    int end = shown.length();
    while (whole.width() > width && end > 1) {
      end = Math.max(1, Math.min(end - 1, (int) (end * width / whole.width())));
      whole = weight.line(shown.substring(0, end).stripTrailing() + "…", size);
    }
    return whole;
  }

  /** As many lines as needed, up to a most; the last one holds what is left. */
  static List<Lettering.Line> lines(
      Lettering weight, String words, double size, double width, int most) {
    List<Lettering.Line> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      String longer = open.isEmpty() ? word : open + " " + word;
      boolean fits = weight.line(longer, size).width() <= width;
      if (!fits && !open.isEmpty() && lines.size() < most - 1) {
        lines.add(line(weight, open.toString(), size, width));
        open.setLength(0);
        open.append(word);
      } else {
        open.setLength(0);
        open.append(longer);
      }
    }
    lines.add(line(weight, open.toString(), size, width));
    return lines;
  }
}
