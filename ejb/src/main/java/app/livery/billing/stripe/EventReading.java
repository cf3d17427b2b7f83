package app.livery.billing.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.stripe.model.Event;
import com.stripe.net.ApiResource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what an event says, as far as finding its owner needs. */
final class EventReading {
  private EventReading() {}

  /** The event that a text is; empty where it is none. */
  static Optional<StripeEvent> of(String payload) {
    try {
      Event event = ApiResource.GSON.fromJson(payload, Event.class);
      boolean whole =
          event != null
              && event.getId() != null
              && event.getType() != null
              && event.getCreated() != null
              && event.getData() != null
              && event.getData().getObject() != null;
      return whole ? Optional.of(of(event, payload)) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  static StripeEvent of(Event event, String payload) {
    JsonObject object = ApiResource.GSON.toJsonTree(event.getData().getObject()).getAsJsonObject();
    JsonObject raw = raw(event, object);
    return new StripeEvent(
        event.getId(),
        event.getType(),
        Line.text(event.getApiVersion()),
        Line.instant(event.getCreated()),
        Line.isTrue(event.getLivemode()),
        text(raw, "id"),
        text(raw, "object").equals("customer") ? text(raw, "id") : text(raw, "customer"),
        text(raw, "object").equals("payment_intent")
            ? text(raw, "id")
            : text(raw, "payment_intent"),
        event.getDataObjectDeserializer().getObject().isPresent(),
        notes(raw),
        payload);
  }

  private static JsonObject raw(Event event, JsonObject fallback) {
    String json = event.getDataObjectDeserializer().getRawJson();
    return json == null ? fallback : ApiResource.GSON.fromJson(json, JsonObject.class);
  }

  private static Map<String, String> notes(JsonObject object) {
    Map<String, String> all = new HashMap<>();
    JsonObject details = child(child(object, "parent"), "subscription_details");
    gather(child(details, "metadata"), all);
    gather(child(object, "metadata"), all);
    return Map.copyOf(all);
  }

  private static void gather(JsonObject metadata, Map<String, String> all) {
    if (metadata == null) return;
    for (Map.Entry<String, JsonElement> each : metadata.entrySet())
      if (each.getValue().isJsonPrimitive()) all.put(each.getKey(), each.getValue().getAsString());
  }

  private static JsonObject child(JsonObject object, String name) {
    if (object == null || !object.has(name) || !object.get(name).isJsonObject()) return null;
    return object.getAsJsonObject(name);
  }

  /** A plain text, or the id of an object that stands in its place. */
  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) return "";
    if (value.isJsonPrimitive()) return value.getAsString();
    return value.isJsonObject() ? text(value.getAsJsonObject(), "id") : "";
  }
}
