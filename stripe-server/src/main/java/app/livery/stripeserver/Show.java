package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How objects look from outside: without what is ours, with what the caller wants expanded. */
final class Show {
  /** What stands in an object only when it is asked for. */
  private static final Map<String, List<String>> ON_REQUEST =
      Map.of(
          "checkout.session", List.of("line_items"),
          "invoice", List.of("payments"),
          "charge", List.of("refunds"),
          "customer", List.of("subscriptions"));

  private final Account account;

  Show(Account account) {
    this.account = account;
  }

  ObjectNode plain(ObjectNode node) {
    ObjectNode copy = node.deepCopy();
    strip(copy);
    return copy;
  }

  ObjectNode expanded(ObjectNode node, List<String> paths) {
    ObjectNode copy = plain(node);
    for (String path : paths) {
      expand(copy, path.split("\\."), 0, path);
    }
    return copy;
  }

  private void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> ours = new ArrayList<>();
      object.fieldNames().forEachRemaining(name -> collect(ours, name));
      object.remove(ours);
      JsonNode price = object.get("price");
      if (price != null && price.isObject()) {
        renew(object, price);
      }
    }
    node.forEach(this::strip);
  }

  private static void collect(List<String> ours, String name) {
    if (name.startsWith("_")) {
      ours.add(name);
    }
  }

  /** A price inside another object is the price as it is today. */
  private void renew(ObjectNode holder, JsonNode price) {
    ObjectNode today = account.store.table("price").get(Json.text(price, "id"));
    if (today != null) {
      holder.set("price", today.deepCopy());
    }
  }

  private void expand(JsonNode node, String[] steps, int at, String path) {
    if (at == steps.length || node == null) {
      return;
    }
    if (node instanceof ArrayNode list) {
      list.forEach(each -> expand(each, steps, at, path));
    } else if (node instanceof ObjectNode object) {
      String step = steps[at];
      include(object, step, path);
      JsonNode value = object.get(step);
      if (value instanceof ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
          list.set(i, known(list.get(i)));
        }
      } else {
        object.set(step, known(value));
      }
      expand(object.get(step), steps, at + 1, path);
    }
  }

  private JsonNode known(JsonNode value) {
    ObjectNode found = value.isTextual() ? account.store.find(value.asText()) : null;
    return found == null ? value : plain(found);
  }

  private void include(ObjectNode object, String step, String path) {
    String kind = Json.text(object, "object");
    if (kind != null && ON_REQUEST.getOrDefault(kind, List.of()).contains(step)) {
      object.set(step, plain(requested(kind, Json.text(object, "id"))));
    } else if (!object.has(step)) {
      throw Refused.invalid("This property cannot be expanded (" + path + ").", "expand");
    }
  }

  private ObjectNode requested(String kind, String id) {
    return switch (kind) {
      case "checkout.session" -> account.sessions.lineItems(id);
      case "invoice" -> list("invoice_payment", "invoice", id, "/v1/invoice_payments");
      case "charge" -> list("refund", "charge", id, "/v1/charges/" + id + "/refunds");
      default -> list("subscription", "customer", id, "/v1/subscriptions");
    };
  }

  private ObjectNode list(String kind, String field, String id, String url) {
    return Listing.of(account.store.where(kind, each -> Json.is(each, field, id)), url);
  }
}
