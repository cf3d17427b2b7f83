package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The lines of invoices. */
final class Lines {
  private Lines() {}

  /** A line of a price; a description is made up where none is given. */
  static ObjectNode of(ObjectNode price, long quantity, String description, long from, long to) {
    ObjectNode line =
        amount(Prices.amount(price, quantity), Json.text(price, "currency"), description, from);
    line.withObject("/period").put("end", to);
    line.put("quantity", quantity).put("quantity_decimal", String.valueOf(quantity));
    line.set(
        "pricing",
        Json.of(
            "type", "price_details",
            "unit_amount_decimal", Json.text(price, "unit_amount_decimal"),
            "price_details",
                Json.of("price", Json.text(price, "id"), "product", Json.text(price, "product"))));
    return line;
  }

  static ObjectNode amount(long amount, String currency, String description, long at) {
    ObjectNode line = Json.of("id", Ids.of("il"));
    line.setAll(Json.shape("line"));
    line.put("description", description).put("currency", currency.toLowerCase(Locale.ROOT));
    line.withObject("/period").put("start", at).put("end", at);
    return amount(line, amount);
  }

  static ObjectNode amount(ObjectNode line, long amount) {
    return line.put("amount", amount).put("subtotal", amount);
  }

  /** The line belongs to a subscription's item. */
  static ObjectNode ofItem(ObjectNode line, String subscription, String item, boolean proration) {
    line.put("subscription", subscription).put("_item", item);
    line.set(
        "parent",
        Json.of(
            "type",
            "subscription_item_details",
            "invoice_item_details",
            null,
            "subscription_item_details",
            Json.of(
                "invoice_item", null,
                "proration", proration,
                "proration_details", Json.of("credited_items", null),
                "subscription", subscription,
                "subscription_item", item)));
    return line;
  }

  /** The line that an invoice item becomes. */
  static ObjectNode ofInvoiceItem(ObjectNode item) {
    ObjectNode line = amount(Json.number(item, "amount"), Json.text(item, "currency"), null, 0);
    for (String field : new String[] {"description", "period", "pricing", "quantity", "metadata"}) {
      line.set(field, item.get(field).deepCopy());
    }
    String subscription = InvoiceItems.of(item);
    if (subscription != null && Json.has(item, "_item")) {
      ofItem(line, subscription, Json.text(item, "_item"), Json.flag(item, "proration"));
      line.withObject("/parent/subscription_item_details")
          .put("invoice_item", Json.text(item, "id"));
      return line;
    }
    line.set(
        "parent",
        Json.of(
            "type",
            "invoice_item_details",
            "subscription_item_details",
            null,
            "invoice_item_details",
            Json.of(
                "invoice_item", Json.text(item, "id"),
                "proration", Json.flag(item, "proration"),
                "proration_details", Json.of("credited_items", null),
                "subscription", subscription)));
    return line;
  }

  static String each(ObjectNode price) {
    String amount = Amounts.show(Json.number(price, "unit_amount"), Json.text(price, "currency"));
    return Prices.isRecurring(price)
        ? amount + " / " + Json.text(price.get("recurring"), "interval")
        : amount;
  }
}
