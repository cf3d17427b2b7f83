package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A customer completes a checkout: on its page, or by the control routes without a browser. */
final class Completing {
  /**
   * What the customer fills in.
   *
   * @param card null if none is given, where none is needed
   * @param authenticated whether the bank has been told yes
   * @param delayed the money comes later, as from a bank
   */
  record Filled(String email, String name, Card card, boolean authenticated, boolean delayed) {}

  private final Account account;

  Completing(Account account) {
    this.account = account;
  }

  /** Whether a card must be given. */
  boolean needsCard(ObjectNode session) {
    return Json.is(session, "mode", "setup")
        || Json.number(session, "amount_total") > 0
        || Json.is(session, "mode", "subscription")
            && Json.is(session, "payment_method_collection", "always");
  }

  ObjectNode complete(String id, Filled filled) {
    ObjectNode session = account.store.get("checkout.session", id);
    if (!Json.is(session, "status", "open")) {
      throw Refused.invalid("This checkout is " + Json.text(session, "status") + ".", null);
    }
    check(session, filled);
    ObjectNode customer = customer(session, filled);
    switch (Json.text(session, "mode")) {
      case "subscription" -> subscribe(session, customer, filled);
      case "payment" -> pay(session, customer, filled);
      default -> keep(session, customer, filled);
    }
    session.put("status", "complete").putNull("url");
    account.events.emit("checkout.session.completed", session);
    return session;
  }

  private void check(ObjectNode session, Filled filled) {
    Card card = filled.card();
    if (card == null && needsCard(session)) {
      throw Refused.invalid("A card is needed.", "card");
    }
    if (card == null) {
      return;
    }
    boolean due = Json.number(session, "amount_total") > 0;
    if (!card.isKept() || due && !card.pays()) {
      if (Json.is(session, "mode", "payment")) {
        account.intents.confirm(intent(session, null), account.methods.make(card), false);
      }
      throw Refused.declined(card);
    }
    if (card == Card.AUTHENTICATE && !filled.authenticated()) {
      throw new Refused(
          402, "card_error", "authentication_required", "The bank asks for confirmation.", null);
    }
  }

  private ObjectNode customer(ObjectNode session, Filled filled) {
    String known = Json.text(session, "customer");
    String email = Json.text(session, "customer_email");
    email = email == null ? filled.email() : email;
    if (known != null) {
      return account.store.get("customer", known);
    }
    ObjectNode guest = Json.of("email", email, "name", filled.name(), "address", null);
    boolean needed =
        !Json.is(session, "mode", "payment") || Json.is(session, "customer_creation", "always");
    ObjectNode customer =
        needed
            ? account.customers.create(Params.none().put("email", email).put("name", filled.name()))
            : guest;
    session.put("customer", Json.text(customer, "id"));
    session.set("customer_details", Sessions.details(customer));
    return customer;
  }

  private void subscribe(ObjectNode session, ObjectNode customer, Filled filled) {
    Params wish = Params.none().put("customer", Json.text(customer, "id"));
    copy(wish, "", session.get("_subscription"));
    if (filled.card() != null) {
      ObjectNode method = account.methods.make(filled.card());
      account.methods.attach(Json.text(method, "id"), customer);
      wish.put("default_payment_method", Json.text(method, "id"));
    }
    int n = 0;
    for (JsonNode line : session.withArray("_line_items")) {
      boolean recurring = Prices.isRecurring((ObjectNode) line.get("price"));
      String at = (recurring ? "items[" : "add_invoice_items[") + n++ + "]";
      wish.put(at + "[price]", Json.text(line.get("price"), "id"));
      wish.put(at + "[quantity]", Json.number(line, "quantity"));
    }
    n = 0;
    for (JsonNode each : session.withArray("discounts")) {
      String at = "discounts[" + n++ + "]";
      String code = Json.text(each, "promotion_code");
      wish.put(
          at + (code == null ? "[coupon]" : "[promotion_code]"),
          code == null ? Json.text(each, "coupon") : code);
    }
    account.intents.trusted(filled.authenticated());
    ObjectNode subscription = account.subscribing.create(wish);
    account.intents.trusted(false);
    session.put("subscription", Json.text(subscription, "id"));
    session.put("invoice", Json.text(subscription, "latest_invoice"));
    boolean free = Json.number(session, "amount_total") == 0;
    session.put("payment_status", free ? "no_payment_required" : "paid");
  }

  private static void copy(Params wish, String at, JsonNode tree) {
    for (var field : tree.properties()) {
      String name = at.isEmpty() ? field.getKey() : at + "[" + field.getKey() + "]";
      if (field.getValue().isObject()) {
        copy(wish, name, field.getValue());
      } else {
        wish.put(name, field.getValue().isNull() ? null : field.getValue().asText());
      }
    }
  }

  private ObjectNode intent(ObjectNode session, String customer) {
    String id = Json.text(session, "payment_intent");
    if (id != null) {
      ObjectNode intent = account.store.get("payment_intent", id);
      return customer == null ? intent : intent.put("customer", customer);
    }
    ObjectNode intent =
        account.intents.make(
            Json.number(session, "amount_total"), Json.text(session, "currency"), customer);
    Params wish = Params.none();
    copy(wish, "", session.get("_payment"));
    Fields.set(intent, wish, "description", "metadata:meta", "setup_future_usage", "receipt_email");
    session.put("payment_intent", Json.text(intent, "id"));
    account.events.emit("payment_intent.created", intent);
    return intent;
  }

  private void pay(ObjectNode session, ObjectNode customer, Filled filled) {
    if (Json.number(session, "amount_total") == 0) {
      session.put("payment_status", "no_payment_required");
      return;
    }
    ObjectNode intent = intent(session, Json.text(customer, "id"));
    ObjectNode method = account.methods.make(filled.card());
    method.withObject("/billing_details").put("email", Json.text(customer, "email"));
    if (filled.delayed()) {
      intent.put("status", "processing").put("payment_method", Json.text(method, "id"));
      account.events.emit("payment_intent.processing", intent);
      return;
    }
    account.intents.confirm(intent, method, filled.authenticated());
    session.put("payment_status", "paid");
  }

  /** The money of a delayed payment comes, or does not. */
  ObjectNode settle(String id, boolean succeeds) {
    ObjectNode session = account.store.get("checkout.session", id);
    ObjectNode intent = account.store.get("payment_intent", Json.text(session, "payment_intent"));
    if (!Json.is(intent, "status", "processing")) {
      throw Refused.invalid("No money is on its way for this checkout.", null);
    }
    ObjectNode method = account.store.get("payment_method", Json.text(intent, "payment_method"));
    if (!succeeds) {
      PaymentMethods.number(method, Card.DECLINED);
    }
    account.intents.confirm(intent, method, true);
    if (succeeds) {
      session.put("payment_status", "paid");
    }
    account.events.emit(
        "checkout.session.async_payment_" + (succeeds ? "succeeded" : "failed"), session);
    return session;
  }

  private void keep(ObjectNode session, ObjectNode customer, Filled filled) {
    ObjectNode intent = account.setups.make(Json.text(customer, "id"));
    Params wish = Params.none();
    copy(wish, "", session.get("_setup"));
    Fields.set(intent, wish, "description", "metadata:meta");
    session.put("setup_intent", Json.text(intent, "id"));
    account.setups.confirm(intent, Json.text(account.methods.make(filled.card()), "id"));
  }
}
