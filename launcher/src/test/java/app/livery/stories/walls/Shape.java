package app.livery.stories.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Holds JSON against the shapes of an OpenAPI document, as far as ours goes.
 *
 * @param document where references lead
 */
record Shape(JsonNode document) {
  /** The first thing that does not fit; empty when all does. */
  String complaint(String at, JsonNode schema, JsonNode value) {
    if (schema.has("$ref"))
      return complaint(at, document.at(schema.get("$ref").asText().substring(1)), value);
    if (schema.has("anyOf")) return anyOf(at, schema.get("anyOf"), value);
    if (!types(schema).contains(typeOf(value))) return at + " is " + value + ", not " + schema;
    if (value.isObject() && schema.has("properties")) return object(at, schema, value);
    if (value.isArray()) return array(at, schema, value);
    return value.isTextual() ? text(at, schema, value.asText()) : "";
  }

  private String anyOf(String at, JsonNode choices, JsonNode value) {
    for (JsonNode choice : choices) if (complaint(at, choice, value).isEmpty()) return "";
    return at + " fits none of its shapes: " + value;
  }

  private String object(String at, JsonNode schema, JsonNode value) {
    for (JsonNode name : schema.path("required"))
      if (!value.has(name.asText())) return at + "." + name.asText() + " is missing";
    for (var one : value.properties()) {
      JsonNode known = schema.get("properties").get(one.getKey());
      String complaint =
          known == null
              ? at + "." + one.getKey() + " is not in the document"
              : complaint(at + "." + one.getKey(), known, one.getValue());
      if (!complaint.isEmpty()) return complaint;
    }
    return "";
  }

  private String array(String at, JsonNode schema, JsonNode value) {
    for (JsonNode one : value) {
      String complaint = complaint(at + "[]", schema.get("items"), one);
      if (!complaint.isEmpty()) return complaint;
    }
    return "";
  }

  private static String text(String at, JsonNode schema, String value) {
    if (schema.has("enum")) {
      for (JsonNode choice : schema.get("enum")) if (choice.asText().equals(value)) return "";
      return at + " is none of its words: " + value;
    }
    try {
      String format = schema.path("format").asText();
      if (format.equals("uuid")) UUID.fromString(value);
      if (format.equals("date-time")) Instant.parse(value);
      if (format.equals("date")) LocalDate.parse(value);
      return "";
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return at + " is not of its format: " + value;
    }
  }

  private static List<String> types(JsonNode schema) {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.get("type");
    if (type.isArray()) type.forEach(one -> types.add(one.asText()));
    else types.add(type.asText());
    return types;
  }

  private static String typeOf(JsonNode value) {
    if (value.isIntegralNumber()) return "integer";
    if (value.isTextual()) return "string";
    return value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }
}
