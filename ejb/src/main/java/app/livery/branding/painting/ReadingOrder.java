package app.livery.branding.painting;

import java.text.Bidi;
import java.util.Arrays;

/** Puts letters in the order in which they stand on a line, from its left end to its right one. */
public final class ReadingOrder {
  private static final String OPEN = "()[]{}<>«»‹›";
  private static final String TURNED = ")(][}{><»«›‹";

  private ReadingOrder() {}

  /** A line whose first strong letter says which way it runs. */
  public static String visual(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) return text;
    StringBuilder out = new StringBuilder(text.length());
    for (int run : runs(bidi)) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      out.append(bidi.getRunLevel(run) % 2 == 0 ? part : turned(part));
    }
    return out.toString();
  }

  /** The numbers of a line's runs as they stand on it, from its left end on. */
  public static int[] runs(Bidi bidi) {
    int runs = bidi.getRunCount();
    if (runs == 0) return new int[0];
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int run = 0; run < runs; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      order[run] = run;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /** A part that runs from right to left: backwards, with its brackets turned over. */
  public static String turned(String text) {
    StringBuilder out = new StringBuilder(text).reverse();
    for (int i = 0; i < out.length(); i++) {
      int bracket = OPEN.indexOf(out.charAt(i));
      if (bracket >= 0) out.setCharAt(i, TURNED.charAt(bracket));
    }
    return out.toString();
  }
}
