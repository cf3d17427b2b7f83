package app.livery.web.operations;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;

/**
 * A course of values as the points of an SVG polyline, 100 wide and 24 high, from a base of zero.
 * What lies too close together to be told apart is shown by its peak.
 */
final class Sparkline {
  static final double WIDTH = 100;
  static final double HEIGHT = 24;
  private static final int MOST_POINTS = 60;

  private Sparkline() {}

  /**
   * The points.
   *
   * @param most the value at the top; higher ones are drawn there too
   * @return empty where there is no course yet
   */
  static <S> String of(List<S> samples, ToDoubleFunction<S> value, double most) {
    int points = Math.min(MOST_POINTS, samples.size());
    if (points < 2) return "";
    StringJoiner line = new StringJoiner(" ");
    for (int i = 0; i < points; i++) {
      int from = i * samples.size() / points;
      int to = (i + 1) * samples.size() / points;
      double peak = samples.subList(from, to).stream().mapToDouble(value).max().orElse(0);
      double share = most <= 0 ? 0 : Math.min(1, Math.max(0, peak / most));
      line.add(point(i * WIDTH / (points - 1), HEIGHT * (1 - share)));
    }
    return line.toString();
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
  }
}
