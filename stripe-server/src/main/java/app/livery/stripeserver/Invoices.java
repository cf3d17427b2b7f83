package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** {@code /v1/invoices} and {@code /v1/invoice_payments}. */
final class Invoices extends Resource {
  private static final String KIND = "invoice";

  Invoices(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/invoices", call -> create(call.params()));
    router.get("/v1/invoices", this::list);
    router.get("/v1/invoices/search", call -> Search.page(call, store().all(KIND)));
    router.get("/v1/invoices/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/invoices/{id}", call -> update(call.step(), call.params()));
    router.delete("/v1/invoices/{id}", call -> delete(call.step()));
    router.get("/v1/invoices/{id}/lines", this::lines);
    router.post("/v1/invoices/{id}/finalize", call -> finish(call.step()));
    router.post("/v1/invoices/{id}/pay", call -> pay(call.step(), call.params()));
    router.post("/v1/invoices/{id}/send", call -> send(call.step()));
    router.post("/v1/invoices/{id}/void", call -> end(call.step(), "void", "voided_at"));
    router.post(
        "/v1/invoices/{id}/mark_uncollectible",
        call -> end(call.step(), "uncollectible", "marked_uncollectible_at"));
    router.get("/v1/invoice_payments", this::payments);
    router.get("/v1/invoice_payments/{id}", call -> store().get("invoice_payment", call.step()));
  }

  /** The subscription that an invoice is for, or null. */
  static String subscription(ObjectNode invoice) {
    return Json.text(invoice.path("parent").path("subscription_details"), "subscription");
  }

  private ObjectNode list(Call call) {
    String subscription = call.params().text("subscription");
    List<ObjectNode> fitting =
        store().where(KIND, e -> subscription == null || subscription.equals(subscription(e)));
    return Listing.page(call, fitting, "customer", "status", "collection_method");
  }

  private ObjectNode lines(Call call) {
    return Listing.of(Json.data(store().get(KIND, call.step()), "lines"), call.path());
  }

  private ObjectNode payments(Call call) {
    String intent = call.params().map("payment").text("payment_intent");
    List<ObjectNode> fitting =
        store()
            .where(
                "invoice_payment",
                each -> intent == null || Json.is(each.path("payment"), "payment_intent", intent));
    return Listing.page(call, fitting, "invoice", "status");
  }

  private ObjectNode create(Params params) {
    ObjectNode customer = store().named("customer", params.need("customer"), "customer");
    String id = Json.text(customer, "id");
    List<ObjectNode> items = account.invoiceItems.waiting(id, null);
    String currency = items.isEmpty() ? "usd" : Json.text(items.get(0), "currency");
    ObjectNode invoice =
        account.invoicing.blank(customer, params.text("currency", currency), "manual");
    invoice.put("auto_advance", params.flag("auto_advance"));
    Fields.set(invoice, params, "description", "metadata:meta", "collection_method", "footer");
    store().add(KIND, invoice);
    if (!"exclude".equals(params.text("pending_invoice_items_behavior", "exclude"))) {
      carry(invoice, items);
    }
    account.events.emit("invoice.created", invoice);
    return invoice;
  }

  /** Puts invoice items onto a draft. */
  void carry(ObjectNode invoice, List<ObjectNode> items) {
    for (ObjectNode item : items) {
      item.put("invoice", Json.text(invoice, "id"));
    }
    Invoicing.put(invoice, items.stream().map(Lines::ofInvoiceItem).toList());
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode invoice = store().get(KIND, id);
    return changed(
        invoice,
        each ->
            Fields.set(
                each,
                params,
                "description",
                "metadata:meta",
                "auto_advance:flag",
                "footer",
                "default_payment_method"));
  }

  private ObjectNode changed(ObjectNode invoice, Consumer<ObjectNode> work) {
    account.change(invoice, "invoice.updated", () -> work.accept(invoice));
    return invoice;
  }

  private ObjectNode delete(String id) {
    ObjectNode invoice = in(id, "draft");
    store().remove(KIND, id);
    account.events.emit("invoice.deleted", invoice);
    return Json.of("id", id, "object", KIND, "deleted", true);
  }

  private ObjectNode finish(String id) {
    ObjectNode invoice = in(id, "draft");
    account.invoicing.finish(invoice);
    return invoice;
  }

  private ObjectNode send(String id) {
    ObjectNode invoice = in(id, "open");
    account.events.emit("invoice.sent", invoice);
    return invoice;
  }

  private ObjectNode pay(String id, Params params) {
    ObjectNode invoice = store().get(KIND, id);
    if (Json.is(invoice, "status", "draft")) {
      account.invoicing.finish(invoice);
    }
    if (Json.is(invoice, "status", "paid")) {
      throw Refused.invalid("invoice_already_paid", "Invoice is already paid", null);
    }
    in(id, "open", "uncollectible");
    if (params.flag("paid_out_of_band")) {
      account.collecting.paid(invoice, Json.number(invoice, "amount_due"));
      return invoice;
    }
    String wish = params.text("payment_method");
    ObjectNode method =
        wish == null
            ? account.collecting.method(invoice)
            : account.methods.resolve(wish, "payment_method");
    return pay(invoice, method);
  }

  /** Pays by hand; a card that does not pay is a refusal. */
  ObjectNode pay(ObjectNode invoice, ObjectNode method) {
    if (method == null) {
      throw Refused.invalid(
          "resource_missing",
          "There is no `default_payment_method` set on this Customer or Invoice.",
          null);
    }
    switch (account.collecting.attempt(invoice, method, false)) {
      case DECLINED -> throw Refused.declined(PaymentMethods.card(method));
      case ACTION ->
          throw new Refused(
              402,
              "card_error",
              "invoice_payment_intent_requires_action",
              "This payment requires additional user action before it can be completed.",
              null);
      default -> {
        return invoice;
      }
    }
  }

  ObjectNode end(String id, String status, String stamp) {
    ObjectNode invoice = in(id, "open", "uncollectible");
    invoice.put("status", status).putNull("next_payment_attempt");
    invoice.withObject("/status_transitions").put(stamp, account.now());
    for (ObjectNode payment : account.collecting.payments(invoice)) {
      payment.put("status", "canceled");
    }
    String event = status.equals("void") ? "invoice.voided" : "invoice.marked_uncollectible";
    account.events.emit(event, invoice);
    return invoice;
  }

  private ObjectNode in(String id, String... statuses) {
    ObjectNode invoice = store().get(KIND, id);
    if (!List.of(statuses).contains(Json.text(invoice, "status"))) {
      throw Refused.invalid(
          "invoice_not_editable",
          "This invoice is %s; it must be %s for this."
              .formatted(Json.text(invoice, "status"), String.join(" or ", statuses)),
          null);
    }
    return invoice;
  }
}
