package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** {@code /v1/payment_intents}: one payment from its wish to its end. */
final class PaymentIntents extends Resource {
  private static final String KIND = "payment_intent";

  /** How an attempt ended. */
  enum Result {
    PAID,
    DECLINED,
    ACTION
  }

  private boolean trusted;

  PaymentIntents(Account account) {
    super(account);
  }

  /** While a customer sits at a checkout and has confirmed at the bank, no bank asks again. */
  void trusted(boolean trusted) {
    this.trusted = trusted;
  }

  @Override
  void routes(Router router) {
    router.post("/v1/payment_intents", call -> create(call.params()));
    router.get("/v1/payment_intents", call -> Listing.page(call, store().all(KIND), "customer"));
    router.get("/v1/payment_intents/search", call -> Search.page(call, store().all(KIND)));
    router.get("/v1/payment_intents/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/payment_intents/{id}", call -> update(call.step(), call.params()));
    router.post("/v1/payment_intents/{id}/confirm", call -> confirm(call.step(), call.params()));
    router.post("/v1/payment_intents/{id}/cancel", call -> cancel(call.step(), call.params()));
  }

  private ObjectNode create(Params params) {
    long amount = params.number("amount", -1);
    if (amount < 1) {
      throw Refused.invalid("parameter_invalid_integer", "Invalid positive integer", "amount");
    }
    String customer = params.text("customer");
    if (customer != null) {
      store().named("customer", customer, "customer");
    }
    ObjectNode intent = make(amount, params.need("currency"), customer);
    Fields.set(
        intent, params, "description", "metadata:meta", "receipt_email", "setup_future_usage");
    String method = params.text("payment_method");
    if (method != null) {
      chosen(intent, account.methods.resolve(method, "payment_method"));
    }
    account.events.emit("payment_intent.created", intent);
    return params.flag("confirm") ? confirm(Json.text(intent, "id"), params) : intent;
  }

  ObjectNode make(long amount, String currency, String customer) {
    ObjectNode intent = begin("payment_intent", "pi");
    intent.put("amount", amount).put("currency", currency.toLowerCase(Locale.ROOT));
    intent.put("customer", customer);
    intent.put("client_secret", Json.text(intent, "id") + "_secret_" + Ids.letters(24));
    return store().add(KIND, intent);
  }

  private static void chosen(ObjectNode intent, ObjectNode method) {
    intent.put("payment_method", Json.text(method, "id")).put("status", "requires_confirmation");
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode intent = store().get(KIND, id);
    Fields.set(intent, params, "description", "metadata:meta", "receipt_email", "amount:number");
    return intent;
  }

  private ObjectNode confirm(String id, Params params) {
    ObjectNode intent = store().get(KIND, id);
    if (Json.is(intent, "status", "succeeded") || Json.is(intent, "status", "canceled")) {
      throw unexpected(intent, "confirm");
    }
    String wish = params.text("payment_method", Json.text(intent, "payment_method"));
    if (wish == null) {
      throw Refused.invalid(
          "You cannot confirm this PaymentIntent because it's missing a payment method.", null);
    }
    ObjectNode method = account.methods.resolve(wish, "payment_method");
    if (confirm(intent, method, false) == Result.DECLINED) {
      throw Refused.declined(PaymentMethods.card(method))
          .with("payment_intent", account.show.plain(intent))
          .with("charge", Json.text(intent, "latest_charge"));
    }
    return intent;
  }

  /** Tries to take the money; whoever has confirmed at the bank is {@code authenticated}. */
  Result confirm(ObjectNode intent, ObjectNode method, boolean authenticated) {
    Card card = PaymentMethods.card(method);
    chosen(intent, method);
    if (card == Card.AUTHENTICATE && !authenticated && !trusted) {
      action(intent);
      return Result.ACTION;
    }
    ObjectNode charge = account.charges.take(intent, method, card);
    intent.put("latest_charge", Json.text(charge, "id"));
    intent.putNull("next_action");
    if (!card.pays()) {
      decline(intent, card);
      return Result.DECLINED;
    }
    intent.put("status", "succeeded").put("amount_received", Json.number(intent, "amount"));
    intent.putNull("last_payment_error");
    keep(intent, method);
    account.events.emit("payment_intent.succeeded", intent);
    account.collecting.settle(intent);
    if (card == Card.DISPUTES) {
      account.disputes.open(charge, Json.number(charge, "amount"), "fraudulent", true);
    }
    return Result.PAID;
  }

  private void keep(ObjectNode intent, ObjectNode method) {
    if (Json.has(intent, "setup_future_usage") && Json.has(intent, "customer")) {
      account.methods.attach(
          Json.text(method, "id"), store().get("customer", Json.text(intent, "customer")));
    }
  }

  private void action(ObjectNode intent) {
    String page = account.world.url() + "/a/" + Json.text(intent, "id");
    intent.put("status", "requires_action");
    intent.set(
        "next_action",
        Json.of(
            "type",
            "redirect_to_url",
            "redirect_to_url",
            Json.of("return_url", null, "url", page)));
    account.events.emit("payment_intent.requires_action", intent);
  }

  private void decline(ObjectNode intent, Card card) {
    intent.put("status", "requires_payment_method");
    intent.set("last_payment_error", Refused.declined(card).error());
    account.events.emit("payment_intent.payment_failed", intent);
  }

  /** The customer has answered the bank. */
  Result authenticate(ObjectNode intent, boolean agreed) {
    ObjectNode method = store().get("payment_method", Json.text(intent, "payment_method"));
    if (agreed) {
      return confirm(intent, method, true);
    }
    intent.put("status", "requires_payment_method").putNull("next_action");
    account.events.emit("payment_intent.payment_failed", intent);
    return Result.DECLINED;
  }

  private ObjectNode cancel(String id, Params params) {
    ObjectNode intent = store().get(KIND, id);
    if (Json.is(intent, "status", "succeeded") || Json.is(intent, "status", "canceled")) {
      throw unexpected(intent, "cancel");
    }
    intent.put("status", "canceled").put("canceled_at", account.now());
    intent.put("cancellation_reason", params.text("cancellation_reason"));
    account.events.emit("payment_intent.canceled", intent);
    return intent;
  }

  private Refused unexpected(ObjectNode intent, String verb) {
    String message =
        "You cannot %s this PaymentIntent because it has a status of %s."
            .formatted(verb, Json.text(intent, "status"));
    return Refused.invalid("payment_intent_unexpected_state", message, null)
        .with("payment_intent", account.show.plain(intent));
  }
}
