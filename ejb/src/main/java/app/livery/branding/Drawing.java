package app.livery.branding;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG, read against a list of what drawing needs and written anew. Script, foreign content,
 * handlers, links and anything from elsewhere are refused by name, so that whoever sent it can mend
 * it; what is merely unknown is left out.
 */
final class Drawing {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int MOST_ELEMENTS = 5_000;
  private static final int DEEPEST = 64;

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "symbol",
          "use",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "pattern");

  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignobject",
          "image",
          "feimage",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "a",
          "animate",
          "animatetransform",
          "animatemotion",
          "set",
          "style",
          "handler");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "viewBox",
          "preserveAspectRatio",
          "width",
          "height",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "fx",
          "fy",
          "d",
          "points",
          "transform",
          "fill",
          "fill-rule",
          "fill-opacity",
          "clip-rule",
          "clip-path",
          "mask",
          "stroke",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-opacity",
          "opacity",
          "id",
          "offset",
          "stop-color",
          "stop-opacity",
          "gradientUnits",
          "gradientTransform",
          "spreadMethod",
          "patternUnits",
          "patternContentUnits",
          "patternTransform",
          "clipPathUnits",
          "maskUnits",
          "maskContentUnits",
          "font-family",
          "font-size",
          "font-weight",
          "font-style",
          "text-anchor",
          "dominant-baseline",
          "letter-spacing",
          "dx",
          "dy",
          "href",
          "color",
          "version",
          "overflow",
          "display",
          "visibility");

  private Drawing() {}

  static boolean looksLikeOne(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8);
    return start.replace("\ufeff", "").stripLeading().startsWith("<") && start.contains("<svg")
        || start.contains("<?xml");
  }

  /**
   * The drawing and nothing else.
   *
   * @throws PictureRefused when it is none, or more than one
   */
  static String cleaned(byte[] bytes) {
    try {
      XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      StringWriter text = new StringWriter();
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      copy(in, out);
      out.flush();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new PictureRefused.Broken();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static void copy(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
    int depth = 0;
    int count = 0;
    int left = 0;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
        throw new PictureRefused.NotJustDrawing("DOCTYPE");
      if (event == XMLStreamConstants.PROCESSING_INSTRUCTION)
        throw new PictureRefused.NotJustDrawing(in.getPITarget());
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++count > MOST_ELEMENTS || ++depth > DEEPEST) throw new PictureRefused.Broken();
        if (depth == 1 && !isSvg(in)) throw new PictureRefused.UnknownForm();
        boolean drawn = isDrawing(in);
        if (left > 0 || !drawn) left++;
        else start(in, out, depth == 1);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (left > 0) left--;
        else out.writeEndElement();
      } else if (event == XMLStreamConstants.CHARACTERS && left == 0 && depth > 0) {
        out.writeCharacters(in.getText());
      }
    }
  }

  private static boolean isSvg(XMLStreamReader in) {
    return in.getLocalName().equals("svg") && SVG.equals(in.getNamespaceURI());
  }

  /** Whether to keep it; what could do something is refused even where it would be left out. */
  private static boolean isDrawing(XMLStreamReader in) {
    String name = in.getLocalName();
    if (REFUSED.contains(name.toLowerCase(Locale.ROOT)))
      throw new PictureRefused.NotJustDrawing(name);
    return ELEMENTS.contains(name) && SVG.equals(in.getNamespaceURI());
  }

  private static void start(XMLStreamReader in, XMLStreamWriter out, boolean root)
      throws XMLStreamException {
    out.writeStartElement(in.getLocalName());
    if (root) out.writeAttribute("xmlns", SVG);
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      judge(name, value);
      if (ATTRIBUTES.contains(name)) out.writeAttribute(name, value);
    }
  }

  private static void judge(String name, String value) {
    String plain = value.replaceAll("[\\s\\p{Cntrl}]+", "").toLowerCase(Locale.ROOT);
    if (name.toLowerCase(Locale.ROOT).startsWith("on"))
      throw new PictureRefused.NotJustDrawing(name);
    if (name.equals("href") && !plain.startsWith("#"))
      throw new PictureRefused.NotJustDrawing(name);
    boolean elsewhere = plain.replace("url(#", "").replace("url('#", "").contains("url(");
    if (elsewhere || plain.contains("javascript:") || plain.contains("expression("))
      throw new PictureRefused.NotJustDrawing(name);
  }
}
