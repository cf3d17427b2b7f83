package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** {@code /v1/subscriptions}, and how one lives. */
final class Subscriptions extends Resource {
  private static final String KIND = "subscription";
  private static final Set<String> OVER = Set.of("canceled", "incomplete_expired");

  Subscriptions(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/subscriptions", call -> account.subscribing.create(call.params()));
    router.get("/v1/subscriptions", this::list);
    router.get("/v1/subscriptions/search", call -> Search.page(call, store().all(KIND)));
    router.get("/v1/subscriptions/{id}", call -> store().get(KIND, call.step()));
    router.post(
        "/v1/subscriptions/{id}", call -> account.changing.update(call.step(), call.params()));
    router.delete("/v1/subscriptions/{id}", call -> cancel(call.step(), call.params()));
    router.post("/v1/subscriptions/{id}/resume", call -> resume(call.step()));
    router.delete("/v1/subscriptions/{id}/discount", call -> undiscount(call.step()));
  }

  private ObjectNode list(Call call) {
    String status = call.params().text("status");
    String price = call.params().text("price");
    List<ObjectNode> fitting =
        store().where(KIND, each -> fits(each, status) && (price == null || has(each, price)));
    return Listing.page(call, fitting, "customer", "collection_method");
  }

  private static boolean fits(ObjectNode each, String status) {
    String own = Json.text(each, "status");
    return status == null
        ? !own.equals("canceled")
        : status.equals("all")
            || status.equals(own)
            || status.equals("ended") && OVER.contains(own);
  }

  private static boolean has(ObjectNode subscription, String price) {
    return Json.data(subscription, "items").stream()
        .anyMatch(item -> Json.is(item.get("price"), "id", price));
  }

  /** A customer's subscriptions that live. */
  List<ObjectNode> of(String customer) {
    return store().where(KIND, each -> Json.is(each, "customer", customer) && isAlive(each));
  }

  static boolean isAlive(ObjectNode subscription) {
    return !OVER.contains(Json.text(subscription, "status"));
  }

  /** A subscription that lives, or a refusal. */
  ObjectNode alive(String id) {
    ObjectNode subscription = store().get(KIND, id);
    if (!isAlive(subscription)) {
      throw Refused.gone(KIND, id);
    }
    return subscription;
  }

  /** The card of a subscription or else of its customer, or null. */
  ObjectNode method(ObjectNode subscription) {
    String own = Json.text(subscription, "default_payment_method");
    ObjectNode method = own == null ? null : store().table("payment_method").get(own);
    return method != null && Json.has(method, "customer")
        ? method
        : account.customers.defaultMethod(Json.text(subscription, "customer"));
  }

  /** Changes a subscription and tells so. */
  void change(ObjectNode subscription, Runnable work) {
    account.change(subscription, "customer.subscription.updated", work);
  }

  static long periodEnd(ObjectNode subscription) {
    return Json.data(subscription, "items").stream()
        .mapToLong(item -> Json.number(item, "current_period_end"))
        .max()
        .orElse(Long.MAX_VALUE);
  }

  static long periodStart(ObjectNode subscription) {
    return Json.data(subscription, "items").stream()
        .mapToLong(item -> Json.number(item, "current_period_start"))
        .min()
        .orElse(0);
  }

  static void period(ObjectNode subscription, long start, long end) {
    for (ObjectNode item : Json.data(subscription, "items")) {
      item.put("current_period_start", start).put("current_period_end", end);
    }
  }

  private ObjectNode cancel(String id, Params params) {
    ObjectNode subscription = alive(id);
    if (params.flag("prorate") && Json.is(subscription, "status", "active")) {
      account.prorating.creditAll(subscription);
    }
    ObjectNode details = subscription.withObject("/cancellation_details");
    Fields.set(details, params.map("cancellation_details"), "comment", "feedback");
    end(subscription, "cancellation_requested");
    if (params.flag("invoice_now")) {
      account.invoicing.finish(
          account.invoicing.draft(subscription, "subscription_update", List.of()));
    }
    return subscription;
  }

  /** Ends it now, whatever the reason. */
  void end(ObjectNode subscription, String reason) {
    long now = account.now();
    subscription.put("status", "canceled").put("ended_at", now);
    if (!Json.has(subscription, "canceled_at")) {
      subscription.put("canceled_at", now);
    }
    subscription.withObject("/cancellation_details").put("reason", reason);
    for (ObjectNode invoice : invoices(subscription)) {
      invoice.put("auto_advance", false).putNull("next_payment_attempt");
    }
    account.events.emit("customer.subscription.deleted", subscription);
  }

  List<ObjectNode> invoices(ObjectNode subscription) {
    String id = Json.text(subscription, "id");
    return store()
        .where(
            "invoice",
            each ->
                id.equals(Invoices.subscription(each))
                    && (Json.is(each, "status", "open") || Json.is(each, "status", "draft")));
  }

  private ObjectNode resume(String id) {
    ObjectNode subscription = alive(id);
    if (!Json.is(subscription, "status", "paused")) {
      throw Refused.invalid("The subscription is not paused.", null);
    }
    account.subscribing.restart(subscription);
    account.events.emit("customer.subscription.resumed", subscription);
    return subscription;
  }

  private ObjectNode undiscount(String id) {
    ObjectNode subscription = alive(id);
    change(subscription, () -> subscription.set("discounts", Json.MAPPER.createArrayNode()));
    return Json.of("object", "discount", "deleted", true);
  }

  /** An invoice was paid: what was late or not begun is active again. */
  void paid(ObjectNode subscription, ObjectNode invoice) {
    boolean latest = Json.is(subscription, "latest_invoice", Json.text(invoice, "id"));
    if (latest && Set.of("incomplete", "past_due", "unpaid").contains(status(subscription))) {
      change(subscription, () -> subscription.put("status", "active"));
    }
  }

  /** An invoice was not paid: late now, and after the last attempt as the account wishes it. */
  void unpaid(ObjectNode subscription, ObjectNode invoice) {
    if (Json.is(invoice, "billing_reason", "subscription_create") || !isAlive(subscription)) {
      return;
    }
    boolean last = !Json.has(invoice, "next_payment_attempt");
    boolean automatic = Json.number(invoice, "attempt_count") > 0;
    String wish = Json.text(account.settings, "after_retries");
    if (!last || !automatic) {
      late(subscription, "past_due");
    } else if (wish.equals("cancel")) {
      end(subscription, "payment_failed");
    } else {
      late(subscription, wish);
    }
  }

  private void late(ObjectNode subscription, String status) {
    if (!status(subscription).equals("unpaid")) {
      change(subscription, () -> subscription.put("status", status));
    }
  }

  static String status(ObjectNode subscription) {
    return Json.text(subscription, "status");
  }
}
