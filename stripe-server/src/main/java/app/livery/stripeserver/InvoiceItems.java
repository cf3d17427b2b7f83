package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code /v1/invoiceitems}: what the next invoice will carry. */
final class InvoiceItems extends Resource {
  private static final String KIND = "invoiceitem";

  InvoiceItems(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/invoiceitems", call -> create(call.params()));
    router.get(
        "/v1/invoiceitems", call -> Listing.page(call, store().all(KIND), "customer", "invoice"));
    router.get("/v1/invoiceitems/{id}", call -> store().get(KIND, call.step()));
    router.delete("/v1/invoiceitems/{id}", call -> delete(call.step()));
  }

  private ObjectNode create(Params params) {
    String customer = params.need("customer");
    store().named("customer", customer, "customer");
    String price = params.map("pricing").text("price");
    ObjectNode line =
        price == null
            ? Lines.amount(
                params.number("amount", 0),
                params.need("currency"),
                params.text("description"),
                account.now())
            : Lines.of(
                store().named("price", price, "pricing[price]"),
                params.number("quantity", 1),
                params.text("description"),
                account.now(),
                account.now());
    ObjectNode item = add(line, customer, params.text("subscription"), false);
    Fields.set(item, params, "metadata:meta");
    String invoice = params.text("invoice");
    if (invoice != null) {
      account.invoices.carry(store().named("invoice", invoice, "invoice"), List.of(item));
    }
    return item;
  }

  /** Keeps a line for the next invoice. */
  ObjectNode add(ObjectNode line, String customer, String subscription, boolean proration) {
    ObjectNode item = begin("invoiceitem", "ii");
    for (String field :
        new String[] {"amount", "currency", "description", "period", "pricing", "quantity"}) {
      item.set(field, line.get(field).deepCopy());
    }
    item.put("net_amount", Json.number(line, "amount")).put("date", account.now());
    item.put("customer", customer).put("proration", proration);
    item.put("_item", Json.text(line, "_item"));
    if (subscription != null) {
      item.set(
          "parent",
          Json.of(
              "type",
              "subscription_details",
              "subscription_details",
              Json.of("subscription", subscription)));
    }
    store().add(KIND, item);
    account.events.emit("invoiceitem.created", item);
    return item;
  }

  /** What waits for the next invoice of a customer, or of one subscription. */
  List<ObjectNode> waiting(String customer, String subscription) {
    return store()
        .where(
            KIND,
            each ->
                !Json.has(each, "invoice")
                    && Json.is(each, "customer", customer)
                    && (of(each) == null || of(each).equals(subscription)));
  }

  static String of(ObjectNode item) {
    return Json.text(item.path("parent").path("subscription_details"), "subscription");
  }

  private ObjectNode delete(String id) {
    ObjectNode item = store().get(KIND, id);
    store().remove(KIND, id);
    account.events.emit("invoiceitem.deleted", item);
    return Json.of("id", id, "object", KIND, "deleted", true);
  }
}
