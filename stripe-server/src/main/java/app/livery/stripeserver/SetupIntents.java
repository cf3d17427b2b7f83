package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code /v1/setup_intents}: a card is kept without a payment. */
final class SetupIntents extends Resource {
  private static final String KIND = "setup_intent";

  SetupIntents(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/setup_intents", call -> create(call.params()));
    router.get("/v1/setup_intents", call -> Listing.page(call, store().all(KIND), "customer"));
    router.get("/v1/setup_intents/{id}", call -> store().get(KIND, call.step()));
    router.post(
        "/v1/setup_intents/{id}/confirm",
        call -> confirm(store().get(KIND, call.step()), call.params().need("payment_method")));
    router.post("/v1/setup_intents/{id}/cancel", call -> cancel(call.step()));
  }

  private ObjectNode create(Params params) {
    ObjectNode intent = make(params.text("customer"));
    Fields.set(intent, params, "description", "metadata:meta", "usage");
    account.events.emit("setup_intent.created", intent);
    return params.flag("confirm") ? confirm(intent, params.need("payment_method")) : intent;
  }

  ObjectNode make(String customer) {
    ObjectNode intent = begin("setup_intent", "seti");
    intent.put("customer", customer);
    intent.put("client_secret", Json.text(intent, "id") + "_secret_" + Ids.letters(24));
    return store().add(KIND, intent);
  }

  ObjectNode confirm(ObjectNode intent, String wish) {
    ObjectNode method = account.methods.resolve(wish, "payment_method");
    Card card = PaymentMethods.card(method);
    if (!card.isKept()) {
      intent.set("last_setup_error", Refused.declined(card).error());
      account.events.emit("setup_intent.setup_failed", intent);
      throw Refused.declined(card);
    }
    String customer = Json.text(intent, "customer");
    if (customer != null) {
      account.methods.attach(
          Json.text(method, "id"), store().named("customer", customer, "customer"));
    }
    intent.put("payment_method", Json.text(method, "id")).put("status", "succeeded");
    account.events.emit("setup_intent.succeeded", intent);
    return intent;
  }

  private ObjectNode cancel(String id) {
    ObjectNode intent = store().get(KIND, id);
    intent.put("status", "canceled");
    account.events.emit("setup_intent.canceled", intent);
    return intent;
  }
}
