package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes invoices: lines, discounts, totals, then the number that makes one final. */
final class Invoicing extends Resource {
  private static final long DRAFT_SECONDS = 3600;

  Invoicing(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {}

  /** An invoice without lines, not yet in the books. */
  ObjectNode blank(ObjectNode customer, String currency, String reason) {
    ObjectNode invoice = begin("invoice", "in");
    String id = Json.text(invoice, "id");
    invoice.put("currency", currency).put("billing_reason", reason);
    invoice.put("period_start", account.now()).put("period_end", account.now());
    invoice.put("customer", Json.text(customer, "id"));
    for (String field : new String[] {"email", "name", "phone", "address", "tax_exempt"}) {
      invoice.set("customer_" + field, customer.get(field));
    }
    invoice.withObject("/lines").put("url", "/v1/invoices/" + id + "/lines");
    return invoice;
  }

  /** The invoice of a subscription, in the books as a draft that becomes final by itself. */
  ObjectNode draft(ObjectNode subscription, String reason, List<ObjectNode> lines) {
    ObjectNode customer = store().get("customer", Json.text(subscription, "customer"));
    String id = Json.text(subscription, "id");
    ObjectNode invoice = blank(customer, Json.text(subscription, "currency"), reason);
    belong(invoice, subscription);
    invoice.put("automatically_finalizes_at", account.now() + DRAFT_SECONDS);
    put(invoice, lines);
    store().add("invoice", invoice);
    account.invoices.carry(invoice, account.invoiceItems.waiting(Json.text(customer, "id"), id));
    discount(invoice, account.discounts.running(subscription));
    account.discounts.spend(subscription);
    subscription.put("latest_invoice", Json.text(invoice, "id"));
    account.events.emit("invoice.created", invoice);
    return invoice;
  }

  static void belong(ObjectNode invoice, ObjectNode subscription) {
    invoice.put("collection_method", Json.text(subscription, "collection_method"));
    invoice.set(
        "parent",
        Json.of(
            "type",
            "subscription_details",
            "quote_details",
            null,
            "subscription_details",
            Json.of(
                "metadata", subscription.get("metadata"),
                "subscription", Json.text(subscription, "id"))));
  }

  /** Adds lines and counts anew. */
  static void put(ObjectNode invoice, List<ObjectNode> lines) {
    ArrayNode data = Json.dataOf(invoice, "lines");
    for (ObjectNode line : lines) {
      line.put("invoice", Json.text(invoice, "id"));
      data.add(line);
    }
    invoice.withObject("/lines").put("total_count", data.size());
    count(invoice);
  }

  void discount(ObjectNode invoice, List<ObjectNode> discounts) {
    ArrayNode ids = Json.MAPPER.createArrayNode();
    ArrayNode totals = Json.MAPPER.createArrayNode();
    for (ObjectNode discount : discounts) {
      String id = Json.text(discount, "id");
      long off = spread(invoice, account.discounts.coupon(discount), id);
      ids.add(id);
      totals.add(Json.of("amount", off, "discount", id));
    }
    invoice.set("discounts", ids);
    invoice.set("total_discount_amounts", totals);
    count(invoice);
  }

  private static long spread(ObjectNode invoice, ObjectNode coupon, String id) {
    long left =
        Json.has(coupon, "percent_off") ? Long.MAX_VALUE : Json.number(coupon, "amount_off");
    long sum = 0;
    for (ObjectNode line : Json.data(invoice, "lines")) {
      long off = Math.min(left, Discounts.off(coupon, Json.number(line, "amount")));
      left -= off;
      sum += off;
      line.withArray("discount_amounts").add(Json.of("amount", off, "discount", id));
    }
    return sum;
  }

  private static void count(ObjectNode invoice) {
    long subtotal = 0;
    for (ObjectNode line : Json.data(invoice, "lines")) {
      subtotal = Math.addExact(subtotal, Json.number(line, "amount"));
    }
    long off = 0;
    for (var each : invoice.get("total_discount_amounts")) {
      off += each.path("amount").asLong();
    }
    long total = subtotal - off;
    invoice.put("subtotal", subtotal).put("subtotal_excluding_tax", subtotal);
    invoice.put("total", total).put("total_excluding_tax", total);
    due(invoice, Math.max(0, total));
  }

  static void due(ObjectNode invoice, long amount) {
    long left = amount - Json.number(invoice, "amount_paid");
    invoice.put("amount_due", amount).put("amount_remaining", left);
  }

  /** Makes a draft final: it gets its number, and a payment if there is something to pay. */
  void finish(ObjectNode invoice) {
    ObjectNode customer = store().get("customer", Json.text(invoice, "customer"));
    String id = Json.text(invoice, "id");
    balance(invoice, customer);
    long sequence = Json.number(customer, "next_invoice_sequence");
    customer.put("next_invoice_sequence", sequence + 1);
    customer.put("currency", Json.text(invoice, "currency"));
    invoice.put(
        "number",
        String.format(Locale.ROOT, "%s-%04d", Json.text(customer, "invoice_prefix"), sequence));
    invoice.put("status", "open").put("effective_at", account.now());
    invoice.putNull("automatically_finalizes_at");
    invoice.withObject("/status_transitions").put("finalized_at", account.now());
    invoice.put("hosted_invoice_url", account.world.url() + "/i/" + id);
    invoice.put("invoice_pdf", account.world.url() + "/i/" + id + "/pdf");
    long due = Json.number(invoice, "amount_due");
    if (due > 0) {
      intend(invoice, due);
    }
    account.events.emit("invoice.finalized", invoice);
    if (due == 0) {
      account.collecting.paid(invoice, 0);
    }
  }

  /** What is in credit with the customer is used first; a negative total becomes credit. */
  private void balance(ObjectNode invoice, ObjectNode customer) {
    long start = Json.number(customer, "balance");
    long total = Json.number(invoice, "total");
    long due = Math.max(0, total + start);
    long end = total + start - due;
    invoice.put("starting_balance", start).put("ending_balance", end);
    due(invoice, due);
    if (end != start) {
      account.change(customer, "customer.updated", () -> customer.put("balance", end));
    }
  }

  private void intend(ObjectNode invoice, long due) {
    String currency = Json.text(invoice, "currency");
    ObjectNode intent = account.intents.make(due, currency, Json.text(invoice, "customer"));
    intent.put("_invoice", Json.text(invoice, "id"));
    boolean isSubscription = Json.has(invoice, "parent");
    intent.put("description", isSubscription ? "Subscription update" : "Payment for Invoice");
    account.events.emit("payment_intent.created", intent);
    ObjectNode payment = begin("invoice_payment", "inpay");
    payment.put("invoice", Json.text(invoice, "id")).put("currency", currency);
    payment.put("amount_requested", due);
    payment.withObject("/payment").put("payment_intent", Json.text(intent, "id"));
    store().add("invoice_payment", payment);
    invoice.put("_intent", Json.text(intent, "id"));
  }

  /** The lines of a subscription for one period. */
  List<ObjectNode> period(ObjectNode subscription, long from, long to, boolean trial) {
    List<ObjectNode> lines = new ArrayList<>();
    for (ObjectNode item : Json.data(subscription, "items")) {
      ObjectNode price = (ObjectNode) item.get("price");
      long quantity = Json.number(item, "quantity");
      String name = account.products.name(Json.text(price, "product"));
      String text =
          trial
              ? "Trial period for " + name
              : "%d × %s (at %s)".formatted(quantity, name, Lines.each(price));
      ObjectNode line = Lines.of(price, quantity, text, from, to);
      if (trial) {
        Lines.amount(line, 0);
      }
      String id = Json.text(subscription, "id");
      lines.add(Lines.ofItem(line, id, Json.text(item, "id"), false));
    }
    return lines;
  }
}
