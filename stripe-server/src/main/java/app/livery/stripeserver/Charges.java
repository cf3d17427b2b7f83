package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code /v1/charges}: each attempt to take money, whether it went well or not. */
final class Charges extends Resource {
  private static final String KIND = "charge";

  Charges(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.get(
        "/v1/charges", call -> Listing.page(call, store().all(KIND), "customer", "payment_intent"));
    router.get("/v1/charges/search", call -> Search.page(call, store().all(KIND)));
    router.get("/v1/charges/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/charges/{id}", call -> update(call.step(), call.params()));
    router.get(
        "/v1/charges/{id}/refunds",
        call ->
            Listing.page(call, store().where("refund", each -> Json.is(each, KIND, call.step()))));
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode charge = store().get(KIND, id);
    account.change(
        charge,
        "charge.updated",
        () -> Fields.set(charge, params, "description", "metadata:meta", "receipt_email"));
    return charge;
  }

  /** Takes the money of an intent from a card, or writes down that it could not. */
  ObjectNode take(ObjectNode intent, ObjectNode method, Card card) {
    ObjectNode charge = begin("charge", "ch");
    String id = Json.text(charge, "id");
    for (String field :
        new String[] {"amount", "currency", "customer", "description", "metadata"}) {
      charge.set(field, intent.get(field).deepCopy());
    }
    charge.put("payment_intent", Json.text(intent, "id"));
    charge.put("payment_method", Json.text(method, "id"));
    charge.set("billing_details", method.get("billing_details").deepCopy());
    charge.set("payment_method_details", details(method));
    charge.put("receipt_email", Json.text(intent, "receipt_email"));
    charge.put("receipt_url", account.world.url() + "/r/" + id);
    store().add(KIND, charge);
    if (card.pays()) {
      charge.put("amount_captured", Json.number(intent, "amount"));
      charge.put("balance_transaction", account.balance.taken(charge));
      account.events.emit("charge.succeeded", charge);
    } else {
      fail(charge, card);
    }
    return charge;
  }

  private void fail(ObjectNode charge, Card card) {
    Json.set(charge, "paid", false, "captured", false, "status", "failed");
    Json.set(charge, "failure_code", card.code(), "failure_message", card.message());
    ObjectNode outcome = charge.withObject("/outcome");
    outcome.put("type", "issuer_declined").put("network_status", "declined_by_network");
    outcome.put("reason", card.declineCode()).put("seller_message", "The bank declined.");
    account.events.emit("charge.failed", charge);
  }

  private static ObjectNode details(ObjectNode method) {
    ObjectNode card = Json.of();
    for (String field :
        new String[] {
          "brand", "checks", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4"
        }) {
      card.set(field, method.get("card").get(field).deepCopy());
    }
    card.put("network", Json.text(card, "brand"));
    return Json.of("card", card, "type", "card");
  }

  /** The charge that a call means, by itself or by its payment. */
  ObjectNode meant(Params params) {
    String id = params.text("charge");
    String intent = params.text("payment_intent");
    if (id == null && intent != null) {
      id = Json.text(store().named("payment_intent", intent, "payment_intent"), "latest_charge");
      if (id == null) {
        throw Refused.invalid(
            "This PaymentIntent (%s) does not have a successful charge.".formatted(intent),
            "payment_intent");
      }
    }
    if (id == null) {
      throw Refused.invalid(
          "One of the following params should be provided for this request: payment_intent or"
              + " charge.",
          null);
    }
    return store().named(KIND, id, KIND);
  }
}
