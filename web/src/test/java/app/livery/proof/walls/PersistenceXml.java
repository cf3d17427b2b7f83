package app.livery.proof.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a persistence unit of the running application is set to. */
final class PersistenceXml {
  private static final Pattern PROPERTY =
      Pattern.compile("<property name=\"([^\"]+)\" value=\"([^\"]*)\"/>");

  private PersistenceXml() {}

  /** The properties of a unit; {@code place} is a part of the address of its file. */
  static Map<String, String> properties(String place, String unit) {
    String xml = file(place);
    int from = xml.indexOf("<persistence-unit name=\"" + unit + "\"");
    String own = xml.substring(from, xml.indexOf("</persistence-unit>", from));
    Map<String, String> properties = new TreeMap<>();
    Matcher each = PROPERTY.matcher(own);
    while (each.find()) properties.put(each.group(1), each.group(2));
    return properties;
  }

  private static String file(String place) {
    try {
      ClassLoader loader = PersistenceXml.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources("META-INF/persistence.xml")))
        if (url.toString().contains(place)) return read(url);
      throw new IllegalStateException("No persistence.xml in " + place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
