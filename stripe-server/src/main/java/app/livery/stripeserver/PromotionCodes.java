package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code /v1/promotion_codes}. */
final class PromotionCodes extends Resource {
  PromotionCodes(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/promotion_codes", call -> create(call.params()));
    router.get(
        "/v1/promotion_codes",
        call -> Listing.page(call, store().all("promotion_code"), "code", "active", "customer"));
    router.get("/v1/promotion_codes/{id}", call -> store().get("promotion_code", call.step()));
    router.post("/v1/promotion_codes/{id}", call -> update(call.step(), call.params()));
  }

  private ObjectNode create(Params params) {
    ObjectNode promotion = begin("promotion_code", "promo");
    Params source = params.map("promotion");
    String coupon = source.text("coupon", params.text("coupon"));
    if (coupon == null) {
      throw Refused.missingParam("promotion[coupon]");
    }
    store().named("coupon", coupon, "promotion[coupon]");
    promotion.withObject("/promotion").put("coupon", coupon);
    promotion.put("code", params.text("code", Ids.invoicePrefix()));
    if (byCode(Json.text(promotion, "code")) != null) {
      throw Refused.invalid("An active promotion code with that code already exists.", "code");
    }
    Fields.set(
        promotion,
        params,
        "active:flag",
        "customer",
        "expires_at:number",
        "max_redemptions:number",
        "metadata:meta");
    store().add("promotion_code", promotion);
    account.events.emit("promotion_code.created", promotion);
    return promotion;
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode promotion = store().get("promotion_code", id);
    account.change(
        promotion,
        "promotion_code.updated",
        () -> Fields.set(promotion, params, "active:flag", "metadata:meta"));
    return promotion;
  }

  /** The active promotion that people mean by a code, or null. */
  ObjectNode byCode(String code) {
    List<ObjectNode> found =
        store()
            .where(
                "promotion_code",
                each ->
                    Json.text(each, "code").equalsIgnoreCase(code) && Json.flag(each, "active"));
    return found.isEmpty() ? null : found.get(0);
  }
}
