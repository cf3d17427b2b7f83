package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What happened, in its order; each event goes to the endpoints that want it. */
final class Events extends Resource {
  static final String API_VERSION = "2026-07-29.dahlia";

  Events(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.get("/v1/events", this::list);
    router.get("/v1/events/{id}", call -> store().get("event", call.step()));
  }

  private ObjectNode list(Call call) {
    List<String> types = call.params().texts("types");
    String type = call.params().text("type");
    List<ObjectNode> fitting =
        store()
            .where(
                "event",
                each ->
                    (types.isEmpty() || types.contains(Json.text(each, "type")))
                        && (type == null || fits(type, Json.text(each, "type"))));
    return Listing.page(call, fitting);
  }

  /** Whether a wish such as {@code charge.*} means the type. */
  static boolean fits(String wish, String type) {
    return wish.equals("*")
        || wish.equals(type)
        || wish.endsWith(".*") && type.startsWith(wish.substring(0, wish.length() - 1));
  }

  void emit(String type, ObjectNode object) {
    emit(type, object, null);
  }

  void emit(String type, ObjectNode object, ObjectNode previous) {
    ObjectNode data = Json.of("object", account.show.plain(object));
    if (previous != null) {
      data.set("previous_attributes", previous);
    }
    Call call = account.world.call();
    ObjectNode event =
        Json.of(
            "id",
            Ids.of("evt"),
            "object",
            "event",
            "api_version",
            API_VERSION,
            "created",
            account.now(),
            "data",
            data,
            "livemode",
            false,
            "pending_webhooks",
            0,
            "request",
            Json.of(
                "id", call == null ? null : call.id(),
                "idempotency_key", call == null ? null : call.key()),
            "type",
            type);
    store().add("event", event);
    List<ObjectNode> wanting = account.endpoints.wanting(type);
    event.put("pending_webhooks", wanting.size());
    wanting.forEach(endpoint -> account.world.deliveries().send(account, event, endpoint));
  }
}
