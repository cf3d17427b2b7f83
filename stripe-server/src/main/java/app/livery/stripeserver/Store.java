package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What an account holds, by kind and id, in the order in which it came. */
final class Store {
  private final Map<String, Map<String, ObjectNode>> tables = new LinkedHashMap<>();

  ObjectNode add(String kind, ObjectNode node) {
    table(kind).put(Json.text(node, "id"), node);
    return node;
  }

  Map<String, ObjectNode> table(String kind) {
    return tables.computeIfAbsent(kind, k -> new LinkedHashMap<>());
  }

  Collection<ObjectNode> all(String kind) {
    return table(kind).values();
  }

  List<ObjectNode> where(String kind, Predicate<ObjectNode> fits) {
    return all(kind).stream().filter(fits).toList();
  }

  /** The object of an address, or a refusal. */
  ObjectNode get(String kind, String id) {
    ObjectNode node = table(kind).get(id);
    if (node == null) {
      throw Refused.gone(kind, id);
    }
    return node;
  }

  /** The object that a parameter names, or a refusal. */
  ObjectNode named(String kind, String id, String param) {
    ObjectNode node = table(kind).get(id);
    if (node == null || Json.flag(node, "deleted")) {
      throw Refused.unknown(kind, id, param);
    }
    return node;
  }

  /** Whatever bears the id, or null. */
  ObjectNode find(String id) {
    for (Map<String, ObjectNode> table : tables.values()) {
      ObjectNode node = table.get(id);
      if (node != null) {
        return node;
      }
    }
    return null;
  }

  void remove(String kind, String id) {
    table(kind).remove(id);
  }

  ObjectNode save() {
    ObjectNode saved = Json.of();
    tables.forEach((kind, table) -> saved.set(kind, Json.list(table.values())));
    return saved;
  }

  void load(ObjectNode saved) {
    saved
        .properties()
        .forEach(table -> table.getValue().forEach(n -> add(table.getKey(), (ObjectNode) n)));
  }
}
