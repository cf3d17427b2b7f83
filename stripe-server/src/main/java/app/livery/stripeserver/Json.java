package app.livery.stripeserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Objects of the wire, made and read. */
final class Json {
  static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Map<String, ObjectNode> SHAPES = new ConcurrentHashMap<>();

  private Json() {}

  /** Reads all shapes: a build may replace the jar that they come from. */
  static void readShapes() {
    List.of(
            "account",
            "balance_transaction",
            "charge",
            "coupon",
            "customer",
            "discount",
            "dispute",
            "invoice",
            "invoice_payment",
            "invoiceitem",
            "line",
            "payment_intent",
            "payment_method",
            "portal_configuration",
            "portal_session",
            "price",
            "product",
            "promotion_code",
            "refund",
            "session",
            "setup_intent",
            "subscription",
            "subscription_item",
            "webhook_endpoint")
        .forEach(Json::shape);
  }

  /** A new object with every field that such an object has, at its default. */
  static ObjectNode shape(String name) {
    return SHAPES.computeIfAbsent(name, Json::load).deepCopy();
  }

  private static ObjectNode load(String name) {
    try (InputStream file = Json.class.getResourceAsStream("/stripe/shapes/" + name + ".json")) {
      return (ObjectNode) MAPPER.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode of(Object... pairs) {
    ObjectNode node = MAPPER.createObjectNode();
    set(node, pairs);
    return node;
  }

  static void set(ObjectNode node, Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      node.set((String) pairs[i], MAPPER.valueToTree(pairs[i + 1]));
    }
  }

  static ArrayNode list(Iterable<? extends JsonNode> nodes) {
    ArrayNode list = MAPPER.createArrayNode();
    nodes.forEach(list::add);
    return list;
  }

  static ObjectNode read(String text) {
    try {
      return text.isBlank() ? of() : (ObjectNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw Refused.invalid("This is no JSON object: " + e.getOriginalMessage(), null);
    }
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text in a field, or null. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }

  static long number(JsonNode node, String field) {
    return node.path(field).asLong();
  }

  static boolean flag(JsonNode node, String field) {
    return node.path(field).asBoolean();
  }

  static boolean has(JsonNode node, String field) {
    return node.hasNonNull(field);
  }

  static boolean is(JsonNode node, String field, String value) {
    return value != null && value.equals(text(node, field));
  }

  /** The elements of a list object such as {@code items} or {@code lines}. */
  static List<ObjectNode> data(JsonNode node, String field) {
    List<ObjectNode> found = new ArrayList<>();
    node.path(field).path("data").forEach(each -> found.add((ObjectNode) each));
    return found;
  }

  static ArrayNode dataOf(ObjectNode node, String field) {
    return (ArrayNode) node.get(field).get("data");
  }
}
