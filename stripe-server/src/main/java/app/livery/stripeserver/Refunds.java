package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code /v1/refunds}: money goes back, never more than was taken. */
final class Refunds extends Resource {
  private static final String KIND = "refund";

  Refunds(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/refunds", call -> create(call.params()));
    router.get(
        "/v1/refunds", call -> Listing.page(call, store().all(KIND), "charge", "payment_intent"));
    router.get("/v1/refunds/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/refunds/{id}", call -> update(call.step(), call.params()));
  }

  ObjectNode create(Params params) {
    ObjectNode charge = account.charges.meant(params);
    long left = Json.number(charge, "amount_captured") - Json.number(charge, "amount_refunded");
    long amount = params.number("amount", left);
    check(charge, amount, left);
    ObjectNode refund = begin("refund", "re");
    for (String field : new String[] {"currency", "payment_intent", "payment_method"}) {
      refund.set(field, charge.get(field));
    }
    refund.put("amount", amount).put("charge", Json.text(charge, "id"));
    Fields.set(refund, params, "reason", "metadata:meta");
    refund.put(
        "balance_transaction", Json.text(account.balance.book(KIND, -amount, 0, refund), "id"));
    store().add(KIND, refund);
    account.events.emit("refund.created", refund);
    account.change(charge, "charge.refunded", () -> refunded(charge, amount));
    return refund;
  }

  private static void check(ObjectNode charge, long amount, long left) {
    if (Json.flag(charge, "_withdrawn")) {
      throw Refused.invalid("charge_disputed", "This charge has been charged back.", null);
    }
    if (left <= 0) {
      throw Refused.invalid(
          "charge_already_refunded",
          "Charge %s has already been refunded.".formatted(Json.text(charge, "id")),
          null);
    }
    if (amount < 1) {
      throw Refused.invalid("parameter_invalid_integer", "Invalid positive integer", "amount");
    }
    if (amount > left) {
      throw Refused.invalid(
          "Refund amount (%s) is greater than unrefunded amount on charge (%s)"
              .formatted(
                  Amounts.show(amount, Json.text(charge, "currency")),
                  Amounts.show(left, Json.text(charge, "currency"))),
          "amount");
    }
  }

  private static void refunded(ObjectNode charge, long amount) {
    long sum = Json.number(charge, "amount_refunded") + amount;
    charge.put("amount_refunded", sum);
    charge.put("refunded", sum == Json.number(charge, "amount_captured"));
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode refund = store().get(KIND, id);
    account.change(refund, "refund.updated", () -> Fields.set(refund, params, "metadata:meta"));
    return refund;
  }

  /** The bank sends the money back to the seller: the refund did not reach the buyer. */
  ObjectNode fail(String id) {
    ObjectNode refund = store().get(KIND, id);
    if (Json.is(refund, "status", "failed")) {
      return refund;
    }
    long amount = Json.number(refund, "amount");
    refund.put("status", "failed").put("failure_reason", "lost_or_stolen_card");
    ObjectNode entry = account.balance.book("refund_failure", amount, 0, refund);
    refund.put("failure_balance_transaction", Json.text(entry, "id"));
    ObjectNode charge = store().get("charge", Json.text(refund, "charge"));
    account.events.emit("refund.failed", refund);
    account.change(charge, "charge.updated", () -> refunded(charge, -amount));
    return refund;
  }
}
