package app.livery.branding;

import java.util.Map;

/**
 * A livery at a glance: a console no bigger than a stamp, drawn in its own colours.
 *
 * @param svg a picture of 160 by 100
 */
public record LiveryPicture(String svg) {

  public static LiveryPicture of(Livery livery, Scheme scheme) {
    Map<String, Colour> t = Palette.of(livery, scheme);
    int corner = Math.max(1, livery.radius() / 2);
    StringBuilder out = new StringBuilder(1500);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 100\">");
    box(out, t, 0, 0, 160, 100, 0, "ground");
    box(out, t, 0, 0, 38, 100, 0, "nav");
    box(out, t, 6, 8, 9, 9, corner, "primary");
    box(out, t, 18, 11, 14, 3, 1, "nav-strong");
    box(out, t, 4, 24, 30, 9, corner, "nav-active");
    box(out, t, 8, 27, 18, 3, 1, "nav-on-active");
    for (int line = 0; line < 3; line++)
      box(out, t, 8, 39 + 9 * line, 20 - 3 * line, 3, 1, "nav-text");
    box(out, t, 46, 10, 40, 5, 1, "strong");
    box(out, t, 126, 7, 28, 11, corner, "primary");
    box(out, t, 132, 11, 16, 3, 1, "on-primary");
    for (int card = 0; card < 3; card++) card(out, t, 46 + 37 * card, corner);
    box(out, t, 46, 52, 108, 42, corner, "line");
    box(out, t, 46.5, 52.5, 107, 41, corner, "surface");
    bars(out, t);
    return new LiveryPicture(out.append("</svg>").toString());
  }

  private static void card(StringBuilder out, Map<String, Colour> t, double x, int corner) {
    box(out, t, x, 24, 34, 22, corner, "line");
    box(out, t, x + .5, 24.5, 33, 21, corner, "surface");
    box(out, t, x + 5, 29, 14, 2.5, 1, "muted");
    box(out, t, x + 5, 36, 20, 5, 1, "strong");
  }

  private static void bars(StringBuilder out, Map<String, Colour> t) {
    int[] heights = {14, 20, 11, 26, 18, 30, 23};
    for (int i = 0; i < heights.length; i++)
      box(
          out,
          t,
          54 + 13.5 * i,
          90 - heights[i],
          8,
          heights[i],
          1,
          i % 3 == 2 ? "accent" : "primary");
  }

  private static void box(
      StringBuilder out,
      Map<String, Colour> tokens,
      double x,
      double y,
      double width,
      double height,
      int corner,
      String token) {
    out.append("<rect x=\"").append(x).append("\" y=\"").append(y);
    out.append("\" width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" rx=\"").append(corner).append("\" fill=\"");
    out.append(tokens.get(token).hex()).append("\"/>");
  }
}
