package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Coupons in use: on a subscription for as long as they last, on a checkout, on an invoice. */
final class Discounts {
  private final Account account;

  Discounts(Account account) {
    this.account = account;
  }

  /** What a wish {@code {coupon | promotion_code | discount}} stands for, or a refusal. */
  ObjectNode wish(Params params) {
    String promotion = params.text("promotion_code");
    String coupon = params.text("coupon");
    if (promotion != null) {
      ObjectNode known =
          account.store.named("promotion_code", promotion, params.name("promotion_code"));
      if (!usable(known)) {
        throw Refused.invalid(
            "This promotion code cannot be redeemed.", params.name("promotion_code"));
      }
      coupon = Json.text(known.get("promotion"), "coupon");
    }
    if (coupon == null) {
      throw Refused.missingParam(params.name("coupon"));
    }
    ObjectNode known = account.store.named("coupon", coupon, params.name("coupon"));
    if (!valid(known)) {
      throw Refused.invalid("coupon_expired", "Coupon is not valid.", params.name("coupon"));
    }
    return Json.of("coupon", coupon, "promotion_code", promotion);
  }

  boolean usable(ObjectNode promotion) {
    return Json.flag(promotion, "active")
        && !spent(promotion)
        && (!Json.has(promotion, "expires_at")
            || Json.number(promotion, "expires_at") > account.now());
  }

  private boolean valid(ObjectNode coupon) {
    return !spent(coupon)
        && (!Json.has(coupon, "redeem_by") || Json.number(coupon, "redeem_by") > account.now());
  }

  private static boolean spent(ObjectNode used) {
    return Json.has(used, "max_redemptions")
        && Json.number(used, "times_redeemed") >= Json.number(used, "max_redemptions");
  }

  /** Puts a wish into force and answers the discount's id. */
  String redeem(ObjectNode wish, String customer, String subscription) {
    ObjectNode coupon = account.store.get("coupon", Json.text(wish, "coupon"));
    ObjectNode discount = Json.of("id", Ids.of("di"));
    discount.setAll(Json.shape("discount"));
    discount
        .put("start", account.now())
        .put("customer", customer)
        .put("subscription", subscription);
    discount.put("promotion_code", Json.text(wish, "promotion_code"));
    discount.withObject("/source").put("coupon", Json.text(coupon, "id"));
    if (Json.is(coupon, "duration", "repeating")) {
      discount.put("end", after(account.now(), Json.number(coupon, "duration_in_months")));
    }
    coupon.put("times_redeemed", Json.number(coupon, "times_redeemed") + 1);
    if (Json.has(wish, "promotion_code")) {
      ObjectNode used = account.store.get("promotion_code", Json.text(wish, "promotion_code"));
      used.put("times_redeemed", Json.number(used, "times_redeemed") + 1);
    }
    account.store.add("discount", discount);
    account.events.emit("customer.discount.created", discount);
    return Json.text(discount, "id");
  }

  private static long after(long start, long months) {
    return Instant.ofEpochSecond(start).atZone(ZoneOffset.UTC).plusMonths(months).toEpochSecond();
  }

  /** The discounts that still run; those for one invoice only have run when one was billed. */
  List<ObjectNode> running(ObjectNode subscription) {
    List<ObjectNode> running = new ArrayList<>();
    for (var id : subscription.withArray("discounts")) {
      ObjectNode discount = account.store.find(id.asText());
      boolean over =
          discount == null
              || Json.has(discount, "end") && Json.number(discount, "end") <= account.now();
      if (!over) {
        running.add(discount);
      }
    }
    return running;
  }

  /** Takes what lasts for one invoice off the subscription, after that invoice. */
  void spend(ObjectNode subscription) {
    ArrayNode left = Json.MAPPER.createArrayNode();
    for (ObjectNode discount : running(subscription)) {
      if (!Json.is(coupon(discount), "duration", "once")) {
        left.add(Json.text(discount, "id"));
      }
    }
    subscription.set("discounts", left);
  }

  ObjectNode coupon(ObjectNode discount) {
    String id = Json.text(discount.path("source"), "coupon");
    ObjectNode coupon = account.store.table("coupon").get(id == null ? "" : id);
    return coupon == null ? Json.of("percent_off", 0) : coupon;
  }

  /** What a coupon takes off an amount. */
  static long off(ObjectNode coupon, long amount) {
    if (amount <= 0) {
      return 0;
    }
    if (Json.has(coupon, "percent_off")) {
      return BigDecimal.valueOf(amount)
          .multiply(coupon.get("percent_off").decimalValue())
          .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
          .longValueExact();
    }
    return Math.min(amount, Json.number(coupon, "amount_off"));
  }
}
