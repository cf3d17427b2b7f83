package app.livery.branding.paper;

import app.livery.branding.Look;
import app.livery.branding.Palette;
import app.livery.branding.Scheme;
import app.livery.branding.painting.ArabicLetters;
import app.livery.branding.painting.ReadingOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The brand's frame around a document's content. */
final class Frame {
  private static final String STYLE =
      """
      @page { size: A4 %(lie); margin: 16mm 14mm 18mm; }
      @page { @bottom-%(start) { content: "%(foot)"; font-family: letters, arabic; font-size: 8pt; color: %(muted); }
              @bottom-%(count) { content: %(pages); font-family: letters, arabic; font-size: 8pt; color: %(muted); } }
      body { font-family: letters, arabic; font-size: 9pt; line-height: 1.4; color: %(text); margin: 0; text-align: %(start); }
      .brand { border-bottom: 2pt solid %(primary); padding-bottom: 8pt; margin-bottom: 14pt; }
      .brand img { height: 30pt; vertical-align: middle; }
      .brand span { font-size: 13pt; font-weight: bold; color: %(strong); vertical-align: middle; padding-left: 8pt; padding-right: 8pt; }
      h1 { font-size: 18pt; line-height: 1.2; color: %(strong); margin: 0 0 4pt; }
      p { margin: 0 0 4pt; }
      .quiet { color: %(muted); }
      table { width: 100%; border-collapse: collapse; margin-top: 12pt; -fs-table-paginate: paginate; }
      th { text-align: %(start); font-size: 8pt; color: %(on-soft); background-color: %(soft); padding: 5pt 6pt; border-bottom: 1pt solid %(primary-line); }
      td { padding: 5pt 6pt; border-bottom: .5pt solid %(line); vertical-align: top; word-wrap: break-word; }
      tr { page-break-inside: avoid; }
      .number { text-align: %(end); white-space: nowrap; }
      """;

  private Frame() {}

  static String around(Look look, Optional<byte[]> logo, byte[] mark, Leaflet leaflet) {
    String lines = leaflet.rightToLeft() ? "rtl" : "ltr";
    return "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
        + leaflet.language()
        + "\" dir=\""
        + lines
        + "\"><head><title>"
        + Leaflet.escaped(leaflet.title())
        + "</title><style>"
        + Leaflet.escaped(style(look, leaflet)).replace("&quot;", "\"").replace("&gt;", ">")
        + "</style></head><body><div class=\"brand\">"
        + sign(look, logo, mark)
        + "</div><h1>"
        + Leaflet.escaped(leaflet.title())
        + "</h1>"
        + leaflet.content()
        + "</body></html>";
  }

  /** The logo, or the letter with the name beside it, at the start of the line. */
  private static String sign(Look look, Optional<byte[]> logo, byte[] mark) {
    String name = Leaflet.escaped(look.brand());
    if (logo.isPresent()) return picture(logo.get(), name);
    return picture(mark, "") + "<span>" + name + "</span>";
  }

  private static String picture(byte[] png, String name) {
    String content = Base64.getEncoder().encodeToString(png);
    return "<img alt=\"" + name + "\" src=\"data:image/png;base64," + content + "\"/>";
  }

  private static String style(Look look, Leaflet leaflet) {
    Map<String, String> values = new TreeMap<>();
    Palette.of(look.livery(), Scheme.LIGHT)
        .forEach((name, colour) -> values.put(name, colour.hex()));
    values.put("lie", leaflet.wide() ? "landscape" : "portrait");
    values.put("start", leaflet.rightToLeft() ? "right" : "left");
    values.put("end", leaflet.rightToLeft() ? "left" : "right");
    // of lines that run from right to left the library leaves the page at its end, not in its
    // middle
    values.put("count", leaflet.rightToLeft() ? "center" : "right");
    values.put("foot", quoted(leaflet.foot()));
    values.put("pages", counted(leaflet));
    String style = STYLE;
    for (Map.Entry<String, String> value : values.entrySet())
      style = style.replace("%(" + value.getKey() + ")", value.getValue());
    return style;
  }

  /**
   * How pages are counted. The library orders the parts of this line, but not the letters in them.
   */
  private static String counted(Leaflet leaflet) {
    String[] parts = leaflet.pages().split("\\{[01]}", -1);
    List<String> line = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      line.add('"' + quoted(parts[i]).replace(' ', '\u00A0') + '"');
      if (i < parts.length - 1) line.add(i == 0 ? "counter(page)" : "counter(pages)");
    }
    return String.join(" ", line);
  }

  /** A text between quotes of a style sheet; what could end them is left out. */
  private static String quoted(String text) {
    String seen = ReadingOrder.visual(ArabicLetters.joined(text));
    return seen.replaceAll("[\"\\\\\\p{Cntrl}<>]", "");
  }
}
