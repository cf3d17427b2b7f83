package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes parameters into objects; an empty one unsets its field, as Stripe does it. */
final class Fields {
  private Fields() {}

  /** Each name is a field: a text, or {@code name:number|flag|decimal|map|list|meta}. */
  static void set(ObjectNode node, Params params, String... fields) {
    for (String field : fields) {
      String name = field.replaceFirst(":.*", "");
      if (params.has(name)) {
        set(node, params, name, field.substring(field.indexOf(':') + 1));
      }
    }
  }

  private static void set(ObjectNode node, Params params, String name, String kind) {
    switch (kind) {
      case "number" -> node.put(name, params.number(name));
      case "decimal" -> node.put(name, params.decimal(name));
      case "flag" -> node.put(name, params.flag(name));
      case "map" -> node.set(name, params.unset(name) ? null : tree(params.map(name)));
      case "list" -> node.set(name, texts(params, name));
      case "meta" -> metadata(node, params, name);
      default -> node.put(name, params.text(name));
    }
  }

  /** Metadata is merged; an empty value takes its name out, an empty whole takes all. */
  private static void metadata(ObjectNode node, Params params, String name) {
    if (params.unset(name)) {
      node.set(name, Json.of());
      return;
    }
    ObjectNode metadata = node.withObject("/" + name);
    Params given = params.map(name);
    for (String each : given.names()) {
      if (given.unset(each)) {
        metadata.remove(each);
      } else {
        metadata.put(each, given.text(each));
      }
    }
  }

  private static ArrayNode texts(Params params, String name) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    params.texts(name).forEach(list::add);
    return list;
  }

  /** A map of texts as it came. */
  static ObjectNode tree(Params params) {
    ObjectNode tree = Json.of();
    for (String name : params.names()) {
      Params inner = params.map(name);
      if (inner.names().iterator().hasNext()) {
        tree.set(name, tree(inner));
      } else {
        tree.put(name, params.text(name));
      }
    }
    return tree;
  }
}
