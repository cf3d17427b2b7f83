package app.livery.web.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** One example for each shape, made of values that read like the real ones. */
final class Examples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("name", "Northwind Research"),
          Map.entry("slug", "northwind"),
          Map.entry("organisation", "Northwind Research"),
          Map.entry("currency", "USD"),
          Map.entry("language", "en"),
          Map.entry("label", "Spring fair"),
          Map.entry("primary", "#0f766e"),
          Map.entry("accent", "#b45309"),
          Map.entry("logo", "3f9ac0de77b1e2d4a5f60718.svg"),
          Map.entry("content", "iVBORw0KGgo="),
          Map.entry("note", "For the spring campaign"),
          Map.entry("code", "SPRING26"),
          Map.entry("plan", "Team"),
          Map.entry("reason", "Asked for by the customer"),
          Map.entry("password", "a long sentence is a good password"),
          Map.entry("way", "invite"),
          Map.entry("createdBy", "Amina Haddad"),
          Map.entry("actorName", "Amina Haddad"),
          Map.entry("host", "northwind.example"),
          Map.entry("address", "https://northwind.example/join/8f2k91xa77qd"),
          Map.entry("next", "AaH55AE1fi2CbpwcIoZIWg"));

  private final ObjectNode shapes;

  /**
   * @param shapes everything with a name
   */
  Examples(ObjectNode shapes) {
    this.shapes = shapes;
  }

  /** Puts an example beside each shape of a body. */
  void addTo(JsonNode node) {
    node.forEach(this::addTo);
    JsonNode json = node.path("content").path("application/json");
    if (json.has("schema")) ((ObjectNode) json).set("example", of("", json.get("schema")));
  }

  private JsonNode of(String name, JsonNode schema) {
    if (schema.has("$ref"))
      return of(name, shapes.get(schema.get("$ref").asText().replaceFirst(".*/", "")));
    if (schema.has("anyOf")) return of(name, schema.get("anyOf").get(0));
    if (schema.has("enum")) return choice(name, schema.get("enum"));
    return switch (typeOf(schema)) {
      case "object" -> object(schema);
      case "array" -> JSON.arrayNode().add(of(name, schema.get("items")));
      case "integer" -> JSON.numberNode(5);
      case "number" -> JSON.numberNode(0.25);
      case "boolean" -> JSON.booleanNode(false);
      default -> JSON.textNode(text(name, schema.path("format").asText()));
    };
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .fields()
        .forEachRemaining(one -> object.set(one.getKey(), of(one.getKey(), one.getValue())));
    return object;
  }

  /** Invites and members are the commonest bearers of a role. */
  private static JsonNode choice(String name, JsonNode choices) {
    return name.equals("role") ? JSON.textNode("MEMBER") : choices.get(0);
  }

  private static String typeOf(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray() ? type.get(0).asText() : type.asText();
  }

  private static String text(String name, String format) {
    return switch (format) {
      case "uuid" -> "0193f1c2-7d3a-7c41-9a52-3f0e8b7d6c11";
      case "date-time" -> "2026-11-20T17:00:00Z";
      case "date" -> "2026-11-20";
      case "email" -> "amina@northwind.example";
      default -> WORDS.getOrDefault(name, "…");
    };
  }
}
