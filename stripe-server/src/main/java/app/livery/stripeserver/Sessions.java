package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** {@code /v1/checkout/sessions}. */
final class Sessions extends Resource {
  private static final String KIND = "checkout.session";
  private static final long DAY = Duration.ofHours(24).toSeconds();
  private static final long LEAST = Duration.ofMinutes(30).toSeconds();
  private static final int ID_LENGTH = 58;

  Sessions(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/checkout/sessions", call -> create(call.params()));
    router.get("/v1/checkout/sessions", this::list);
    router.get("/v1/checkout/sessions/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/checkout/sessions/{id}", call -> update(call.step(), call.params()));
    router.get("/v1/checkout/sessions/{id}/line_items", call -> lineItems(call.step()));
    router.post("/v1/checkout/sessions/{id}/expire", call -> expire(open(call.step())));
  }

  private ObjectNode list(Call call) {
    return Listing.page(
        call, store().all(KIND), "customer", "status", "subscription", "payment_intent");
  }

  ObjectNode lineItems(String id) {
    ArrayNode items = store().get(KIND, id).withArray("_line_items");
    ObjectNode list = Json.of("object", "list", "has_more", false);
    list.put("url", "/v1/checkout/sessions/" + id + "/line_items");
    list.set("data", items.deepCopy());
    return list;
  }

  ObjectNode open(String id) {
    ObjectNode session = store().get(KIND, id);
    if (!Json.is(session, "status", "open")) {
      throw Refused.invalid(
          "This Session is %s. Only Checkout Sessions with a status of `open` can be expired."
              .formatted(Json.text(session, "status")),
          null);
    }
    return session;
  }

  private ObjectNode create(Params params) {
    ObjectNode session = begin("session", "cs_test");
    String id = "cs_test_" + Ids.letters(ID_LENGTH);
    session.put("id", id).put("mode", mode(params));
    Fields.set(
        session,
        params,
        "client_reference_id",
        "metadata:meta",
        "cancel_url",
        "customer_email",
        "locale",
        "payment_method_collection",
        "customer_creation",
        "allow_promotion_codes:flag",
        "billing_address_collection",
        "submit_type",
        "currency");
    session.put("success_url", params.need("success_url"));
    customer(session, params);
    if (!Json.is(session, "mode", "setup")) {
      lines(session, params.list("line_items"));
    }
    session.put("expires_at", expiry(params));
    keep(session, params);
    discount(session, params.list("discounts"));
    count(session);
    session.put("url", account.world.url() + "/c/pay/" + id);
    return store().add(KIND, session);
  }

  private static String mode(Params params) {
    String mode = params.need("mode");
    if (!List.of("payment", "setup", "subscription").contains(mode)) {
      throw Refused.invalid("Invalid mode: must be one of payment, setup, or subscription", "mode");
    }
    return mode;
  }

  private void customer(ObjectNode session, Params params) {
    String customer = params.text("customer");
    if (customer == null) {
      return;
    }
    if (params.text("customer_email") != null) {
      throw Refused.invalid(
          "You may only specify one of these parameters: customer, customer_email.", "customer");
    }
    ObjectNode known = store().named("customer", customer, "customer");
    session.put("customer", customer);
    session.set("customer_details", details(known));
  }

  static ObjectNode details(ObjectNode customer) {
    return Json.of(
        "address", customer.get("address"),
        "business_name", null,
        "email", Json.text(customer, "email"),
        "individual_name", null,
        "name", Json.text(customer, "name"),
        "phone", Json.text(customer, "phone"),
        "tax_exempt", "none",
        "tax_ids", List.of());
  }

  private long expiry(Params params) {
    long now = account.now();
    long at = params.number("expires_at", now + DAY);
    if (at < now + LEAST - 5 || at > now + DAY + 5) {
      throw Refused.invalid(
          "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours from"
              + " Checkout Session creation.",
          "expires_at");
    }
    return at;
  }

  private void lines(ObjectNode session, List<Params> wishes) {
    if (wishes.isEmpty()) {
      throw Refused.missingParam("line_items");
    }
    boolean recurring = false;
    for (Params wish : wishes) {
      ObjectNode price = price(wish);
      recurring |= Prices.isRecurring(price);
      sameCurrency(session, price);
      session.withArray("_line_items").add(line(price, wish.number("quantity", 1)));
    }
    if (Json.is(session, "mode", "subscription") && !recurring) {
      throw Refused.invalid(
          "You must provide at least one recurring price in `subscription` mode when using prices.",
          "line_items");
    }
    if (Json.is(session, "mode", "payment") && recurring) {
      throw Refused.invalid(
          "You specified `payment` mode but passed a recurring price. Either switch to"
              + " `subscription` mode or use only one-time prices.",
          "line_items");
    }
  }

  private ObjectNode price(Params wish) {
    if (wish.has("price_data")) {
      return account.prices.inline(wish.map("price_data"));
    }
    ObjectNode price = store().named("price", wish.need("price"), wish.name("price"));
    if (!Json.flag(price, "active")) {
      throw Refused.invalid(
          "The price specified is inactive. This field only accepts active prices.",
          wish.name("price"));
    }
    return price;
  }

  private static void sameCurrency(ObjectNode session, ObjectNode price) {
    String currency = Json.text(price, "currency");
    String before = Json.text(session, "currency");
    if (before != null && !before.toLowerCase(Locale.ROOT).equals(currency)) {
      throw Refused.invalid(
          "All prices on a Checkout Session must use the same currency.", "line_items");
    }
    session.put("currency", currency);
  }

  private ObjectNode line(ObjectNode price, long quantity) {
    long amount = Prices.amount(price, quantity);
    ObjectNode line = Json.of("id", Ids.of("li"), "object", "item", "amount_discount", 0);
    line.put("amount_subtotal", amount).put("amount_tax", 0).put("amount_total", amount);
    line.put("currency", Json.text(price, "currency")).put("quantity", quantity);
    line.put("description", account.products.name(Json.text(price, "product")));
    line.set("price", price.deepCopy());
    return line;
  }

  /** What is needed when it is completed. */
  private void keep(ObjectNode session, Params params) {
    Params trial = params.map("subscription_data");
    session.set("_subscription", Fields.tree(trial));
    session.set("_payment", Fields.tree(params.map("payment_intent_data")));
    session.set("_setup", Fields.tree(params.map("setup_intent_data")));
    boolean tried = trial.number("trial_period_days", 0) > 0 || trial.has("trial_end");
    session.put("_trial", tried);
    if (params.map("invoice_creation").flag("enabled")) {
      session.set("invoice_creation", Json.of("enabled", true, "invoice_data", Json.of()));
    }
    if (Json.is(session, "mode", "setup")) {
      session.put("payment_status", "no_payment_required");
    }
  }

  /** Puts a coupon or a code onto the session. */
  void discount(ObjectNode session, List<Params> wishes) {
    for (Params wish : wishes) {
      session.withArray("discounts").add(account.discounts.wish(wish));
    }
    count(session);
  }

  void count(ObjectNode session) {
    if (Json.is(session, "mode", "setup")) {
      return;
    }
    long sum = 0;
    for (var line : session.withArray("_line_items")) {
      boolean later =
          Json.flag(session, "_trial") && Prices.isRecurring((ObjectNode) line.get("price"));
      sum += later ? 0 : line.path("amount_subtotal").asLong();
    }
    long off = 0;
    for (var each : session.withArray("discounts")) {
      ObjectNode coupon = store().get("coupon", Json.text(each, "coupon"));
      off += Discounts.off(coupon, sum - off);
    }
    session.put("amount_subtotal", sum).put("amount_total", sum - off);
    session.withObject("/total_details").put("amount_discount", off);
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode session = store().get(KIND, id);
    Fields.set(session, params, "metadata:meta");
    return session;
  }

  ObjectNode expire(ObjectNode session) {
    session.put("status", "expired").putNull("url");
    account.events.emit("checkout.session.expired", session);
    return session;
  }
}
