package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What people do in Stripe's dashboard and at their banks, rather than by the API. */
final class Desk {
  private final Account account;

  Desk(Account account) {
    this.account = account;
  }

  /** The customer has another card from now on. */
  ObjectNode card(String customer, Card card) {
    ObjectNode holder = account.store.get("customer", customer);
    ObjectNode method = account.methods.make(card);
    account.methods.attach(Json.text(method, "id"), holder);
    String id = Json.text(method, "id");
    account.change(
        holder,
        "customer.updated",
        () -> holder.withObject("/invoice_settings").put("default_payment_method", id));
    for (ObjectNode each : account.subscriptions.of(customer)) {
      account.subscriptions.change(each, () -> each.put("default_payment_method", id));
    }
    return method;
  }

  /** The bank changes how the customer's cards behave; the cards stay. */
  void cards(String customer, Card card) {
    account
        .methods
        .of(account.store.get("customer", customer))
        .forEach(each -> PaymentMethods.number(each, card));
  }

  ObjectNode pay(String invoice) {
    ObjectNode open = account.store.get("invoice", invoice);
    if (!Json.is(open, "status", "open")) {
      throw Refused.invalid("This invoice is not open.", null);
    }
    return account.invoices.pay(open, account.collecting.method(open));
  }

  ObjectNode refund(String charge, Long amount) {
    return account.refunds.create(Params.none().put("charge", charge).put("amount", amount));
  }

  ObjectNode dispute(String charge, Long amount, boolean withdraw) {
    ObjectNode taken = account.store.get("charge", charge);
    long whole = Json.number(taken, "amount");
    return account.disputes.open(taken, amount == null ? whole : amount, "fraudulent", withdraw);
  }

  ObjectNode authenticate(String intent, boolean agreed) {
    ObjectNode asked = account.store.get("payment_intent", intent);
    if (!Json.is(asked, "status", "requires_action")) {
      throw Refused.invalid("Nothing is to be confirmed.", null);
    }
    account.intents.authenticate(asked, agreed);
    return asked;
  }

  ObjectNode cancel(String subscription) {
    ObjectNode alive = account.subscriptions.alive(subscription);
    account.subscriptions.end(alive, "cancellation_requested");
    return alive;
  }

  /** An event out of nothing, for what the server does not do by itself. */
  void emit(String type, ObjectNode object) {
    account.events.emit(type, object);
  }

  /** Registers an endpoint of this version, with a secret that may be known beforehand. */
  ObjectNode endpoint(String url, String secret, Iterable<String> events) {
    for (ObjectNode each : account.store.all("webhook_endpoint")) {
      if (Json.is(each, "url", url)) {
        return secret == null ? each : each.put("_secret", secret);
      }
    }
    Params wish = Params.none().put("url", url).put("_secret", secret);
    wish.put("api_version", Events.API_VERSION);
    events.forEach(each -> wish.put("enabled_events[]", each));
    return account.endpoints.make(wish);
  }
}
