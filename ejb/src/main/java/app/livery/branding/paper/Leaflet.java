package app.livery.branding.paper;

/**
 * A document to print.
 *
 * @param title what it is called, on its first page and in the reader's window
 * @param language the code of its language
 * @param rightToLeft whether that runs from right to left
 * @param wide whether its pages lie on their side
 * @param foot what stands at the start of each page's last line; may be empty
 * @param pages how it counts its pages, with {@code {0}} for the page and {@code {1}} for all
 * @param content what is on its pages, as well-formed XHTML; whoever writes it escapes what people
 *     have typed
 */
public record Leaflet(
    String title,
    String language,
    boolean rightToLeft,
    boolean wide,
    String foot,
    String pages,
    String content) {
  /** A text between tags or quotes; what no XML may hold is left out. */
  public static String escaped(String text) {
    if (text == null) return "";
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Leaflet::isWritable).forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isWritable(int c) {
    return c == '\n'
        || c == '\t'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c > 0xFFFF;
  }
}
