package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** {@code /v1/prices}. */
final class Prices extends Resource {
  private static final String[] FIELDS = {
    "active:flag", "nickname", "lookup_key", "metadata:meta", "tax_behavior"
  };
  private static final List<String> INTERVALS = List.of("day", "week", "month", "year");

  Prices(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/prices", call -> create(call.params()));
    router.get("/v1/prices", this::list);
    router.get("/v1/prices/search", call -> Search.page(call, store().all("price")));
    router.get("/v1/prices/{id}", call -> store().get("price", call.step()));
    router.post("/v1/prices/{id}", call -> update(call.step(), call.params()));
  }

  private ObjectNode list(Call call) {
    List<String> keys = call.params().texts("lookup_keys");
    String interval = call.params().map("recurring").text("interval");
    List<ObjectNode> fitting =
        store()
            .where(
                "price",
                each ->
                    !Json.flag(each, "_inline")
                        && (keys.isEmpty() || keys.contains(Json.text(each, "lookup_key")))
                        && (interval == null
                            || Json.is(each.path("recurring"), "interval", interval)));
    return Listing.page(call, fitting, "active", "currency", "product", "type");
  }

  ObjectNode create(Params params) {
    ObjectNode price = begin("price", "price");
    price.put("currency", params.need("currency").toLowerCase(Locale.ROOT));
    amount(price, params);
    price.put("product", product(params));
    Params recurring = params.map("recurring");
    if (recurring.has("interval")) {
      price.put("type", "recurring");
      price.set("recurring", recurring(recurring));
    }
    Fields.set(price, params, FIELDS);
    freeLookupKey(price, params);
    store().add("price", price);
    account.events.emit("price.created", price);
    return price;
  }

  /** A price made on the spot, for one checkout or one subscription. */
  ObjectNode inline(Params params) {
    ObjectNode price = create(params);
    return price.put("_inline", true).put("active", false);
  }

  private String product(Params params) {
    Params made = params.map("product_data");
    if (made.has("name")) {
      return Json.text(account.products.create(made), "id");
    }
    String id = params.text("product");
    if (id == null) {
      throw Refused.invalid(
          "You must specify either `product` or `product_data` when creating a price.", "product");
    }
    return Json.text(store().named("product", id, params.name("product")), "id");
  }

  private static void amount(ObjectNode price, Params params) {
    Long amount = params.number("unit_amount");
    BigDecimal exact = params.decimal("unit_amount_decimal");
    if (amount == null && exact == null) {
      throw Refused.missingParam(params.name("unit_amount"));
    }
    if (amount != null && amount < 0) {
      throw Refused.invalid(
          "parameter_invalid_integer", "Invalid non-negative integer", params.name("unit_amount"));
    }
    BigDecimal value = exact == null ? BigDecimal.valueOf(amount) : exact;
    price.put("unit_amount_decimal", value.toPlainString());
    price.put("unit_amount", value.stripTrailingZeros().scale() > 0 ? null : value.longValue());
  }

  private static ObjectNode recurring(Params params) {
    String interval = params.need("interval");
    if (!INTERVALS.contains(interval)) {
      throw Refused.invalid(
          "Invalid recurring[interval]: must be one of day, month, week, or year",
          params.name("interval"));
    }
    return Json.of(
        "interval",
        interval,
        "interval_count",
        params.number("interval_count", 1),
        "meter",
        null,
        "trial_period_days",
        null,
        "usage_type",
        params.text("usage_type", "licensed"));
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode price = store().get("price", id);
    freeLookupKey(price, params);
    account.change(price, "price.updated", () -> Fields.set(price, params, FIELDS));
    return price;
  }

  private void freeLookupKey(ObjectNode price, Params params) {
    String key = params.text("lookup_key");
    if (key == null) {
      return;
    }
    for (ObjectNode other : store().where("price", each -> Json.is(each, "lookup_key", key))) {
      if (other == price) {
        continue;
      }
      if (!params.flag("transfer_lookup_key")) {
        throw Refused.invalid(
            "A price (`%s`) already uses that lookup key.".formatted(Json.text(other, "id")),
            "lookup_key");
      }
      account.change(other, "price.updated", () -> other.putNull("lookup_key"));
    }
  }

  /** What a quantity costs, in minor units. */
  static long amount(ObjectNode price, long quantity) {
    return new BigDecimal(Json.text(price, "unit_amount_decimal"))
        .multiply(BigDecimal.valueOf(quantity))
        .setScale(0, java.math.RoundingMode.HALF_UP)
        .longValueExact();
  }

  static boolean isRecurring(ObjectNode price) {
    return Json.is(price, "type", "recurring");
  }
}
