package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** {@code /v1/disputes}: a buyer takes the money back through the bank. */
final class Disputes extends Resource {
  private static final String KIND = "dispute";
  private static final long FEE = 1500;
  private static final long TIME = Duration.ofDays(14).toSeconds();

  Disputes(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.get(
        "/v1/disputes", call -> Listing.page(call, store().all(KIND), "charge", "payment_intent"));
    router.get("/v1/disputes/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/disputes/{id}", call -> update(call.step(), call.params()));
    router.post("/v1/disputes/{id}/close", call -> close(call.step(), false));
  }

  /** Opens one; the money is usually gone at once. */
  ObjectNode open(ObjectNode charge, long amount, String reason, boolean withdraw) {
    if (Json.flag(charge, "disputed")) {
      throw Refused.invalid("This charge is disputed already.", "charge");
    }
    ObjectNode dispute = begin("dispute", "du");
    dispute.put("amount", amount).put("reason", reason);
    dispute.put("currency", Json.text(charge, "currency")).put("charge", Json.text(charge, "id"));
    dispute.put("payment_intent", Json.text(charge, "payment_intent"));
    dispute.withObject("/evidence_details").put("due_by", account.now() + TIME);
    store().add(KIND, dispute);
    charge.put("disputed", true);
    account.events.emit("charge.dispute.created", dispute);
    return withdraw ? withdraw(Json.text(dispute, "id")) : dispute;
  }

  ObjectNode withdraw(String id) {
    ObjectNode dispute = store().get(KIND, id);
    ObjectNode charge = store().get("charge", Json.text(dispute, "charge"));
    if (!Json.flag(charge, "_withdrawn")) {
      charge.put("_withdrawn", true);
      dispute.withArray("balance_transactions").add(book(dispute, -1));
      account.events.emit("charge.dispute.funds_withdrawn", dispute);
    }
    return dispute;
  }

  private ObjectNode book(ObjectNode dispute, int sign) {
    long amount = sign * Json.number(dispute, "amount");
    return account.balance.book("adjustment", amount, sign < 0 ? FEE : 0, dispute).deepCopy();
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode dispute = store().get(KIND, id);
    account.change(
        dispute,
        "charge.dispute.updated",
        () -> {
          dispute.withObject("/evidence").setAll(Fields.tree(params.map("evidence")));
          Fields.set(dispute, params, "metadata:meta");
          ObjectNode details = dispute.withObject("/evidence_details");
          details.put("has_evidence", params.has("evidence"));
          if (params.flag("submit")) {
            details.put("submission_count", Json.number(details, "submission_count") + 1);
            dispute.put("status", "under_review");
          }
        });
    return dispute;
  }

  /** Ends it: won, and the money comes back, or lost, and it is gone by then. */
  ObjectNode close(String id, boolean won) {
    ObjectNode dispute = store().get(KIND, id);
    if (isOver(dispute)) {
      throw Refused.invalid("This dispute is already closed", null);
    }
    if (!won) {
      withdraw(id);
    }
    ObjectNode before = account.show.plain(dispute);
    dispute.put("status", won ? "won" : "lost");
    ObjectNode charge = store().get("charge", Json.text(dispute, "charge"));
    if (won && Json.flag(charge, "_withdrawn")) {
      charge.put("_withdrawn", false);
      dispute.withArray("balance_transactions").add(book(dispute, 1));
      account.events.emit("charge.dispute.funds_reinstated", dispute);
    }
    account.events.emit(
        "charge.dispute.closed", dispute, Json.of("status", Json.text(before, "status")));
    return dispute;
  }

  static boolean isOver(ObjectNode dispute) {
    return Json.is(dispute, "status", "won") || Json.is(dispute, "status", "lost");
  }
}
