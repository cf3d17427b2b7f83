package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Begins subscriptions: with a trial or with a first payment. */
final class Subscribing extends Resource {
  private static final String KIND = "subscription";

  Subscribing(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {}

  ObjectNode create(Params params) {
    ObjectNode customer = store().named("customer", params.need("customer"), "customer");
    ObjectNode subscription = begin(KIND, "sub");
    String id = Json.text(subscription, "id");
    subscription.put("customer", Json.text(customer, "id")).put("start_date", account.now());
    settings(subscription, params);
    items(subscription, params);
    for (Params wish : params.list("discounts")) {
      String discount =
          account.discounts.redeem(account.discounts.wish(wish), Json.text(customer, "id"), id);
      subscription.withArray("discounts").add(discount);
    }
    Long trialEnd = trialEnd(params);
    ObjectNode method = account.subscriptions.method(subscription);
    if (trialEnd == null && method == null && due(subscription) && charges(params)) {
      throw Refused.invalid(
          "resource_missing",
          "This customer has no attached payment source or default payment method. Please consider"
              + " adding a default payment method.",
          null);
    }
    store().add(KIND, subscription);
    List<ObjectNode> once = once(params);
    if (trialEnd != null) {
      tried(subscription, trialEnd, once);
    } else {
      bought(subscription, method, params, once);
    }
    return subscription;
  }

  private static boolean charges(Params params) {
    return !"default_incomplete".equals(params.text("payment_behavior"))
        && !"send_invoice".equals(params.text("collection_method"));
  }

  private static boolean due(ObjectNode subscription) {
    return Json.data(subscription, "items").stream()
        .anyMatch(i -> Prices.amount((ObjectNode) i.get("price"), Json.number(i, "quantity")) > 0);
  }

  void settings(ObjectNode subscription, Params params) {
    Fields.set(
        subscription,
        params,
        "description",
        "metadata:meta",
        "collection_method",
        "days_until_due:number");
    String method = params.text("default_payment_method");
    if (method != null) {
      store().named("payment_method", method, "default_payment_method");
      subscription.put("default_payment_method", method);
    } else if (params.unset("default_payment_method")) {
      subscription.putNull("default_payment_method");
    }
    String end = params.map("trial_settings").map("end_behavior").text("missing_payment_method");
    if (end != null) {
      subscription.withObject("/trial_settings/end_behavior").put("missing_payment_method", end);
    }
    Fields.set(
        subscription.withObject("/payment_settings"),
        params.map("payment_settings"),
        "save_default_payment_method");
  }

  private void items(ObjectNode subscription, Params params) {
    List<Params> wishes = params.list("items");
    if (wishes.isEmpty()) {
      throw Refused.missingParam("items");
    }
    for (Params wish : wishes) {
      ObjectNode price = price(wish);
      subscription.put("currency", Json.text(price, "currency"));
      add(subscription, price, wish.number("quantity", 1));
    }
    subscription
        .withObject("/items")
        .put("url", "/v1/subscription_items?subscription=" + Json.text(subscription, "id"));
  }

  ObjectNode price(Params wish) {
    if (wish.has("price_data")) {
      return account.prices.inline(wish.map("price_data"));
    }
    ObjectNode price = store().named("price", wish.need("price"), wish.name("price"));
    if (!Prices.isRecurring(price)) {
      throw Refused.invalid(
          "The price specified is set to `type=one_time` but this field only accepts prices with"
              + " `type=recurring`.",
          wish.name("price"));
    }
    return price;
  }

  ObjectNode add(ObjectNode subscription, ObjectNode price, long quantity) {
    ObjectNode item = begin("subscription_item", "si");
    item.put("subscription", Json.text(subscription, "id")).put("quantity", quantity);
    priced(item, price);
    Json.dataOf(subscription, "items").add(item);
    subscription.withObject("/items").put("total_count", Json.data(subscription, "items").size());
    return item;
  }

  /** Gives an item its price, and the plan that older programs read. */
  static void priced(ObjectNode item, ObjectNode price) {
    item.set("price", price.deepCopy());
    ObjectNode recurring = (ObjectNode) price.get("recurring");
    item.set(
        "plan",
        Json.of(
            "id", Json.text(price, "id"),
            "object", "plan",
            "active", Json.flag(price, "active"),
            "amount", Json.number(price, "unit_amount"),
            "currency", Json.text(price, "currency"),
            "interval", Json.text(recurring, "interval"),
            "interval_count", Json.number(recurring, "interval_count"),
            "product", Json.text(price, "product")));
  }

  private Long trialEnd(Params params) {
    Long days = params.number("trial_period_days");
    if (days != null && days > 0) {
      return account.now() + Duration.ofDays(days).toSeconds();
    }
    return "now".equals(params.text("trial_end")) ? null : params.number("trial_end");
  }

  private List<ObjectNode> once(Params params) {
    List<ObjectNode> lines = new ArrayList<>();
    for (Params wish : params.list("add_invoice_items")) {
      ObjectNode price = store().named("price", wish.need("price"), wish.name("price"));
      String name = account.products.name(Json.text(price, "product"));
      long now = account.now();
      lines.add(Lines.of(price, wish.number("quantity", 1), name, now, now));
    }
    return lines;
  }

  private void tried(ObjectNode subscription, long end, List<ObjectNode> once) {
    long now = account.now();
    subscription.put("status", "trialing").put("trial_start", now).put("trial_end", end);
    subscription.put("billing_cycle_anchor", end);
    Subscriptions.period(subscription, now, end);
    account.events.emit("customer.subscription.created", subscription);
    List<ObjectNode> lines = account.invoicing.period(subscription, now, end, true);
    lines.addAll(once);
    ObjectNode discounts = Json.of("discounts", subscription.get("discounts").deepCopy());
    ObjectNode invoice = account.invoicing.draft(subscription, "subscription_create", lines);
    subscription.setAll(discounts);
    account.invoicing.finish(invoice);
    if (Json.is(invoice, "status", "open")) {
      ObjectNode method = account.subscriptions.method(subscription);
      account.collecting.attempt(invoice, method, true);
    }
  }

  private void bought(
      ObjectNode subscription, ObjectNode method, Params params, List<ObjectNode> once) {
    long now = account.now();
    subscription.put("billing_cycle_anchor", now).put("status", "incomplete");
    ObjectNode price = (ObjectNode) Json.data(subscription, "items").get(0).get("price");
    long end = Periods.next(now, now, price);
    Subscriptions.period(subscription, now, end);
    List<ObjectNode> lines = account.invoicing.period(subscription, now, end, false);
    lines.addAll(once);
    account.events.emit("customer.subscription.created", subscription);
    ObjectNode invoice = account.invoicing.draft(subscription, "subscription_create", lines);
    account.invoicing.finish(invoice);
    if (!charges(params) && Json.is(subscription, "collection_method", "send_invoice")) {
      account.subscriptions.change(subscription, () -> subscription.put("status", "active"));
    }
    if (charges(params) && Json.is(invoice, "status", "open")) {
      collect(subscription, invoice, method, params);
    }
  }

  private void collect(
      ObjectNode subscription, ObjectNode invoice, ObjectNode method, Params params) {
    var result = account.collecting.attempt(invoice, method, true);
    if (result == PaymentIntents.Result.DECLINED
        && "error_if_incomplete".equals(params.text("payment_behavior"))) {
      store().remove(KIND, Json.text(subscription, "id"));
      throw Refused.declined(PaymentMethods.card(method));
    }
  }

  /** A paused subscription goes on: a new period begins now and is billed. */
  void restart(ObjectNode subscription) {
    long now = account.now();
    ObjectNode price = (ObjectNode) Json.data(subscription, "items").get(0).get("price");
    long end = Periods.next(now, now, price);
    account.subscriptions.change(
        subscription,
        () -> {
          subscription.put("status", "active").put("billing_cycle_anchor", now);
          Subscriptions.period(subscription, now, end);
        });
    ObjectNode invoice =
        account.invoicing.draft(
            subscription,
            "subscription_update",
            account.invoicing.period(subscription, now, end, false));
    account.invoicing.finish(invoice);
    if (Json.is(invoice, "status", "open")) {
      account.collecting.attempt(invoice, account.subscriptions.method(subscription), true);
    }
  }
}
