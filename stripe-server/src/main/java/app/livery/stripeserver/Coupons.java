package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code /v1/coupons}. */
final class Coupons extends Resource {
  private static final String[] FIELDS = {
    "name",
    "percent_off:decimal",
    "amount_off:number",
    "currency",
    "duration",
    "duration_in_months:number",
    "max_redemptions:number",
    "redeem_by:number",
    "metadata:meta"
  };

  Coupons(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/coupons", call -> create(call.params()));
    router.get("/v1/coupons", call -> Listing.page(call, store().all("coupon")));
    router.get("/v1/coupons/{id}", call -> store().get("coupon", call.step()));
    router.post("/v1/coupons/{id}", call -> update(call.step(), call.params()));
    router.delete("/v1/coupons/{id}", call -> delete(call.step()));
  }

  private ObjectNode create(Params params) {
    if (params.text("percent_off") == null && params.text("amount_off") == null) {
      throw Refused.invalid("Must provide percent_off or amount_off.", "percent_off");
    }
    if (params.text("amount_off") != null) {
      params.need("currency");
    }
    ObjectNode coupon = begin("coupon", "coupon");
    coupon.put("id", params.text("id", Ids.letters(8)));
    if (store().table("coupon").containsKey(Json.text(coupon, "id"))) {
      throw Refused.invalid("resource_already_exists", "Coupon already exists.", "id");
    }
    Fields.set(coupon, params, FIELDS);
    store().add("coupon", coupon);
    account.events.emit("coupon.created", coupon);
    return coupon;
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode coupon = store().get("coupon", id);
    account.change(
        coupon, "coupon.updated", () -> Fields.set(coupon, params, "name", "metadata:meta"));
    return coupon;
  }

  private ObjectNode delete(String id) {
    ObjectNode coupon = store().get("coupon", id);
    store().remove("coupon", id);
    account.events.emit("coupon.deleted", coupon);
    return Json.of("id", id, "object", "coupon", "deleted", true);
  }
}
