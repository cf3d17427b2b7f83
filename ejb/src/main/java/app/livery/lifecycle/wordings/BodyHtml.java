package app.livery.lifecycle.wordings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The HTML that a brand writes for a letter: few elements, no styles, links to follow only. */
final class BodyHtml {
  static final String LINK = "{{link}}";

  private static final Set<String> ELEMENTS =
      Set.of(
          "h1",
          "h2",
          "p",
          "br",
          "hr",
          "strong",
          "b",
          "em",
          "i",
          "u",
          "ul",
          "ol",
          "li",
          "blockquote",
          "span",
          "a");
  private static final Map<String, Pattern> ATTRIBUTES =
      Map.of(
          "dir", Pattern.compile("ltr|rtl|auto"),
          "lang", Pattern.compile("[A-Za-z-]{2,12}"));
  private static final Pattern HREF = Pattern.compile("\\{\\{link}}|(https?://|mailto:)[^\\s{}]+");

  private BodyHtml() {}

  /**
   * What a brand wrote, as it is kept.
   *
   * @throws HtmlNotAllowed at {@code html}, naming what letters do not have
   */
  static String checked(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element element : document.body().getAllElements()) check(element, document.body());
    comments(document.body()).forEach(Node::remove);
    return document.body().html().strip();
  }

  private static void check(Element element, Element body) {
    if (element == body) return;
    String name = element.normalName();
    if (!ELEMENTS.contains(name)) throw new HtmlNotAllowed("html", "<" + name + ">");
    for (Attribute each : element.attributes())
      if (!isAllowed(name, each.getKey(), each.getValue()))
        throw new HtmlNotAllowed("html", each.getKey() + "=\"" + each.getValue() + "\"");
  }

  private static boolean isAllowed(String element, String name, String value) {
    if (name.equals("class"))
      return element.equals("a") && value.equals("button")
          || element.equals("p") && value.equals("quiet");
    if (name.equals("href")) return element.equals("a") && HREF.matcher(value).matches();
    return ATTRIBUTES.containsKey(name) && ATTRIBUTES.get(name).matcher(value).matches();
  }

  private static List<Node> comments(Element body) {
    return body.nodeStream().filter(Comment.class::isInstance).toList();
  }

  /** Whether there is something to press that leads to an address. */
  static boolean leadsTo(String html, String address) {
    return Jsoup.parseBodyFragment(html).select("a[href]").stream()
        .anyMatch(link -> link.attr("href").equals(address) && link.hasText());
  }
}
