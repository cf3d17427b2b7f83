package app.livery.lifecycle.wordings;

import app.livery.branding.MailColours;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the brand's looks on plain HTML, as mail programs want it: each element by itself. */
public final class Dress {
  private static final String READING = "margin:0 0 14px;color:%s;font-size:16px;line-height:25px";

  private final Map<String, String> colours;

  public Dress(MailColours colours) {
    this.colours = colours.hex();
  }

  /** The same HTML, dressed. */
  public String on(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.body().getAllElements().stream()
        .filter(element -> element != document.body())
        .forEach(this::dress);
    return document.body().html();
  }

  private void dress(Element element) {
    switch (element.normalName()) {
      case "h1" ->
          wear(
              element,
              "heading",
              "margin:0 0 18px;color:%s;font-size:22px;font-weight:650;line-height:30px",
              "strong");
      case "h2" ->
          wear(
              element,
              "heading",
              "margin:22px 0 10px;color:%s;font-size:18px;font-weight:600;line-height:26px",
              "strong");
      case "p" -> paragraph(element);
      case "ul", "ol", "blockquote" ->
          wear(element, "text", READING + ";padding-inline-start:24px", "text");
      case "hr" ->
          element
              .addClass("rule")
              .attr("style", "margin:22px 0;border:0;border-top:1px solid " + colours.get("line"));
      case "a" -> link(element);
      default -> {
        // inherits
      }
    }
  }

  private void paragraph(Element element) {
    if (element.hasClass("quiet"))
      wear(element, "quiet", "margin:0 0 14px;color:%s;font-size:13px;line-height:20px", "muted");
    else wear(element, "text", READING, "text");
  }

  private void link(Element element) {
    if (element.hasClass("button"))
      element.attr(
          "style",
          "display:inline-block;margin:12px 0 10px;padding:13px 24px;border-radius:9px;font-size:16px;font-weight:600;line-height:20px;text-decoration:none;background:%s;color:%s"
              .formatted(colours.get("primary"), colours.get("on-primary")));
    else wear(element, "bare", "color:%s;word-break:break-word", "primary-ink");
  }

  private void wear(Element element, String name, String style, String colour) {
    element.addClass(name).attr("style", style.formatted(colours.get(colour)));
  }
}
