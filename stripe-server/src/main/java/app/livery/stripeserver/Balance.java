package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code /v1/balance}, {@code /v1/balance_transactions} and {@code /v1/account}. */
final class Balance extends Resource {
  private static final String KIND = "balance_transaction";
  private static final long FEE_PER_MILLE = 29;
  private static final long FEE_FIXED = 30;

  Balance(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.get("/v1/balance", call -> balance());
    router.get("/v1/account", call -> self());
    router.get("/v1/accounts/{id}", call -> self());
    router.get(
        "/v1/balance_transactions",
        call -> Listing.page(call, store().all(KIND), "source", "type", "currency"));
    router.get("/v1/balance_transactions/{id}", call -> store().get(KIND, call.step()));
  }

  private ObjectNode self() {
    ObjectNode self = Json.of("id", account.id);
    self.setAll(Json.shape("account"));
    return self.put("created", account.world.opened());
  }

  private ObjectNode balance() {
    Map<String, Long> sums = new TreeMap<>();
    for (ObjectNode each : store().all(KIND)) {
      sums.merge(Json.text(each, "currency"), Json.number(each, "net"), Long::sum);
    }
    sums.putIfAbsent("usd", 0L);
    List<ObjectNode> available =
        sums.entrySet().stream()
            .map(
                sum ->
                    Json.of(
                        "amount", sum.getValue(),
                        "currency", sum.getKey(),
                        "source_types", Json.of("card", sum.getValue())))
            .toList();
    return Json.of(
        "object",
        "balance",
        "available",
        Json.list(available),
        "livemode",
        false,
        "pending",
        List.of());
  }

  /** Books a charge with Stripe's fee and answers the booking's id. */
  String taken(ObjectNode charge) {
    long amount = Json.number(charge, "amount");
    long fee = Math.min(amount, amount * FEE_PER_MILLE / 1000 + FEE_FIXED);
    return Json.text(book("charge", amount, fee, charge), "id");
  }

  ObjectNode book(String type, long amount, long fee, ObjectNode source) {
    ObjectNode entry = begin("balance_transaction", "txn");
    entry.put("type", type).put("reporting_category", type.replace("adjustment", "dispute"));
    entry.put("amount", amount).put("fee", fee).put("net", amount - fee);
    entry.put("currency", Json.text(source, "currency")).put("source", Json.text(source, "id"));
    entry.put("available_on", account.now());
    return store().add(KIND, entry);
  }
}
