package app.livery.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Writes JSON as YAML in block style; texts keep JSON's quotes, which YAML reads alike. */
final class Yaml {
  private final StringBuilder text = new StringBuilder();

  private Yaml() {}

  static String of(JsonNode node) {
    Yaml yaml = new Yaml();
    yaml.write(node, "");
    return yaml.text.toString();
  }

  private void write(JsonNode node, String indent) {
    for (Map.Entry<String, JsonNode> one : node.properties()) {
      text.append(indent).append(key(one.getKey())).append(':');
      value(one.getValue(), indent + "  ");
    }
    if (node.isArray())
      for (JsonNode one : node) {
        text.append(indent).append('-');
        value(one, indent + "  ");
      }
  }

  private void value(JsonNode node, String indent) {
    if (node.isContainerNode() && !node.isEmpty()) {
      text.append('\n');
      write(node, indent);
    } else text.append(' ').append(node).append('\n');
  }

  private static String key(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9_-]*") ? name : Json.write(name);
  }
}
