package app.livery.branding.painting;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts vowel marks above and below the letter that they belong to, in its middle and clear of it.
 * Fonts say more exactly where they stand, in a table that nothing at hand reads.
 */
final class VowelMarks {
  private static final int KASRA = 0x650;
  private static final int KASRATAN = 0x64D;

  private final double gap;
  private final List<Mark> waiting = new ArrayList<>();

  private record Mark(boolean below, Shape shape) {}

  /**
   * @param gap how far they keep from the letter
   */
  VowelMarks(double gap) {
    this.gap = gap;
  }

  void add(int mark, Shape shape) {
    waiting.add(new Mark(mark == KASRA || mark == KASRATAN, shape));
  }

  /** Puts those that have come before it onto a letter; upwards is less. */
  void placeOn(Shape letter, Path2D path) {
    Rectangle2D under = letter.getBounds2D();
    double top = under.getMinY();
    double foot = under.getMaxY();
    // they stand in the order of the line, so the one that was written first comes last
    for (int i = waiting.size() - 1; i >= 0 && !under.isEmpty(); i--) {
      Mark mark = waiting.get(i);
      Rectangle2D own = mark.shape.getBounds2D();
      double down = mark.below ? foot + gap - own.getMinY() : top - gap - own.getMaxY();
      double across = under.getCenterX() - own.getCenterX();
      path.append(
          AffineTransform.getTranslateInstance(across, down).createTransformedShape(mark.shape),
          false);
      if (mark.below) foot += gap + own.getHeight();
      else top -= gap + own.getHeight();
    }
    waiting.clear();
  }
}
