package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code /v1/subscription_items}: the same changes, item by item. */
final class SubscriptionItems extends Resource {
  SubscriptionItems(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/subscription_items", call -> create(call.params()));
    router.get("/v1/subscription_items", this::list);
    router.get("/v1/subscription_items/{id}", call -> item(call.step()));
    router.post("/v1/subscription_items/{id}", call -> update(call.step(), call.params()));
    router.delete("/v1/subscription_items/{id}", call -> delete(call.step(), call.params()));
  }

  private ObjectNode list(Call call) {
    String id = call.params().need("subscription");
    ObjectNode subscription = store().named("subscription", id, "subscription");
    return Listing.of(Json.data(subscription, "items"), call.path());
  }

  private ObjectNode item(String id) {
    for (ObjectNode subscription : store().all("subscription")) {
      for (ObjectNode item : Json.data(subscription, "items")) {
        if (Json.is(item, "id", id)) {
          return item;
        }
      }
    }
    throw Refused.gone("subscription_item", id);
  }

  private ObjectNode create(Params params) {
    String id = params.need("subscription");
    ObjectNode subscription = account.changing.update(id, wish(params, null));
    return Json.data(subscription, "items").get(Json.data(subscription, "items").size() - 1);
  }

  private ObjectNode update(String id, Params params) {
    account.changing.update(Json.text(item(id), "subscription"), wish(params, id));
    return item(id);
  }

  private ObjectNode delete(String id, Params params) {
    Params wish = wish(params, id).put("items[0][deleted]", true);
    account.changing.update(Json.text(item(id), "subscription"), wish);
    return Json.of("id", id, "object", "subscription_item", "deleted", true);
  }

  private static Params wish(Params params, String id) {
    return Params.none()
        .put("items[0][id]", id)
        .put("items[0][price]", params.text("price"))
        .put("items[0][quantity]", params.text("quantity"))
        .put("proration_behavior", params.text("proration_behavior"))
        .put("proration_date", params.text("proration_date"))
        .put("payment_behavior", params.text("payment_behavior"));
  }
}
