package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An invoice that can be read and paid, and the receipt of a charge. */
final class InvoicePage {
  /** Held, or its silence would be forgotten: it tells of each font that it does not find. */
  private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox");

  private final Views views;

  InvoicePage(Views views) {
    FONTS.setLevel(Level.SEVERE);
    XRLog.setLoggingEnabled(false);
    this.views = views;
  }

  void handle(Visit visit, Pages.Found found) throws IOException {
    String error = null;
    if (visit.acts() && Json.is(found.node(), "status", "open")) {
      try {
        found.account().world.within(() -> pay(visit.form(), found));
      } catch (Refused e) {
        error = e.getMessage();
      }
      if (asksBank(found)) {
        visit.lead("/a/" + Json.text(found.node(), "_intent"));
        return;
      }
    }
    if (visit.path().endsWith("/pdf")) {
      pdf(visit, found);
      return;
    }
    visit.show(page(found, error, true));
  }

  private void pdf(Visit visit, Pages.Found found) throws IOException {
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page(found, null, false), null);
    builder.toStream(paper);
    builder.run();
    var headers = visit.exchange().getResponseHeaders();
    headers.set("Content-Type", "application/pdf");
    headers.set(
        "Content-Disposition",
        "inline; filename=\"" + Json.text(found.node(), "number") + ".pdf\"");
    visit.exchange().sendResponseHeaders(200, paper.size());
    paper.writeTo(visit.exchange().getResponseBody());
  }

  private static boolean asksBank(Pages.Found found) {
    ObjectNode intent = found.account().collecting.intent(found.node());
    return Json.is(intent, "status", "requires_action");
  }

  private static Object pay(Params form, Pages.Found found) {
    Account account = found.account();
    Card card = Card.numbered(form.text("card", ""), "card");
    ObjectNode customer = account.store.get("customer", Json.text(found.node(), "customer"));
    ObjectNode method = account.methods.make(card);
    account.methods.attach(Json.text(method, "id"), customer);
    return account.invoices.pay(found.node(), method);
  }

  private String page(Pages.Found found, String error, boolean onScreen) {
    ObjectNode invoice = found.node();
    Map<String, Object> view = new HashMap<>();
    view.put("heading", "Invoice " + Json.text(invoice, "number"));
    view.put("error", error);
    view.put("total", Views.money(invoice, "amount_due"));
    view.put("status", Json.text(invoice, "status"));
    view.put("open", onScreen && Json.is(invoice, "status", "open"));
    view.put("lines", lines(invoice));
    view.put(
        "facts",
        List.of(
            fact("For", Json.text(invoice, "customer_email")),
            fact("Day", Views.day(Json.number(invoice, "created"))),
            fact("Subtotal", Views.money(invoice, "subtotal")),
            fact("Tax", Amounts.show(0, Json.text(invoice, "currency"))),
            fact("Paid", Views.money(invoice, "amount_paid"))));
    view.put("links", onScreen ? links(found) : List.of());
    return views.page("invoice", "Invoice " + Json.text(invoice, "number"), view);
  }

  private static List<Map<String, Object>> lines(ObjectNode invoice) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (ObjectNode line : Json.data(invoice, "lines")) {
      String text = Json.text(line, "description");
      String from = Views.day(line.path("period").path("start").asLong());
      String to = Views.day(line.path("period").path("end").asLong());
      lines.add(
          Map.of(
              "name", text == null ? "" : text,
              "each", from.equals(to) ? from : from + " – " + to,
              "amount", Views.money(line, "amount")));
    }
    return lines;
  }

  private static List<Map<String, Object>> links(Pages.Found found) {
    List<Map<String, Object>> links = new ArrayList<>();
    links.add(Map.of("href", Json.text(found.node(), "invoice_pdf"), "label", "PDF"));
    if (Json.has(found.node(), "_intent")) {
      ObjectNode intent = found.account().collecting.intent(found.node());
      if (Json.is(intent, "status", "succeeded")) {
        links.add(Map.of("href", "/r/" + Json.text(intent, "latest_charge"), "label", "Receipt"));
      }
    }
    return links;
  }

  private static Map<String, Object> fact(String name, String value) {
    return Map.of("name", name, "value", value == null ? "" : value);
  }

  /** What was paid, when, with which card, and what went back. */
  void receipt(Visit visit, Pages.Found found) throws IOException {
    ObjectNode charge = found.node();
    Map<String, Object> view = new HashMap<>();
    view.put("heading", "Receipt");
    view.put("total", Views.money(charge, "amount"));
    view.put("status", Json.text(charge, "status"));
    String card = charge.path("payment_method_details").path("card").path("last4").asText();
    view.put(
        "facts",
        List.of(
            fact("Day", Views.day(Json.number(charge, "created"))),
            fact("Card", "ending in " + card),
            fact("Refunded", Views.money(charge, "amount_refunded"))));
    String text = Json.text(charge, "description");
    view.put(
        "lines",
        List.of(
            Map.of(
                "name",
                text == null ? "Payment" : text,
                "each",
                "",
                "amount",
                Views.money(charge, "amount"))));
    visit.show(views.page("invoice", "Receipt", view));
  }
}
