package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code /v1/payment_methods}: cards, of which the number says how they behave. */
final class PaymentMethods extends Resource {
  private static final String KIND = "payment_method";

  PaymentMethods(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/payment_methods", call -> create(call.params()));
    router.get(
        "/v1/payment_methods", call -> Listing.page(call, store().all(KIND), "customer", "type"));
    router.get("/v1/payment_methods/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/payment_methods/{id}", call -> update(call.step(), call.params()));
    router.post(
        "/v1/payment_methods/{id}/attach",
        call ->
            attach(
                call.step(),
                store().named("customer", call.params().need("customer"), "customer")));
    router.post("/v1/payment_methods/{id}/detach", call -> detach(store().get(KIND, call.step())));
  }

  private ObjectNode create(Params params) {
    Params card = params.map("card");
    Card known =
        card.text("token") != null
            ? Card.token(card.text("token"))
            : Card.numbered(card.need("number"), "number");
    if (known == null) {
      throw Refused.unknown("token", card.text("token"), "card[token]");
    }
    ObjectNode method = make(known);
    Fields.set(method, params, "metadata:meta");
    Params person = params.map("billing_details");
    Fields.set(method.withObject("/billing_details"), person, "email", "name", "phone");
    return method;
  }

  ObjectNode make(Card card) {
    ObjectNode method = begin("payment_method", "pm");
    number(method, card);
    return store().add(KIND, method);
  }

  /** Gives a card other digits, as banks do: the payment method stays the same. */
  static void number(ObjectNode method, Card card) {
    method.put("_number", card.number());
    ObjectNode shown = method.withObject("/card");
    shown.put("last4", card.last4()).put("brand", card.brand()).put("display_brand", card.brand());
    shown.put("fingerprint", "fp" + card.number().hashCode());
  }

  static Card card(ObjectNode method) {
    return Card.numbered(Json.text(method, "_number"), null);
  }

  /** The method of an id, or a new one of a test token such as {@code pm_card_visa}. */
  ObjectNode resolve(String id, String param) {
    Card token = Card.token(id);
    return token != null ? make(token) : store().named(KIND, id, param);
  }

  ObjectNode attach(String id, ObjectNode customer) {
    ObjectNode method = resolve(id, "payment_method");
    String holder = Json.text(method, "customer");
    if (holder != null && !holder.equals(Json.text(customer, "id"))) {
      throw Refused.invalid(
          "The payment method you provided has already been attached to a customer.",
          "payment_method");
    }
    if (!card(method).isKept()) {
      throw Refused.declined(card(method));
    }
    if (holder == null) {
      method.put("customer", Json.text(customer, "id"));
      account.events.emit("payment_method.attached", method);
    }
    return method;
  }

  ObjectNode detach(ObjectNode method) {
    account.change(method, "payment_method.detached", () -> method.putNull("customer"));
    return method;
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode method = store().get(KIND, id);
    account.change(
        method, "payment_method.updated", () -> Fields.set(method, params, "metadata:meta"));
    return method;
  }

  List<ObjectNode> of(ObjectNode customer) {
    String id = Json.text(customer, "id");
    return store().where(KIND, each -> Json.is(each, "customer", id));
  }
}
