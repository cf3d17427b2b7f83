package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page where customers help themselves: plan, card, invoices. */
final class PortalPage {
  private final Views views;

  PortalPage(Views views) {
    this.views = views;
  }

  void handle(Visit visit, Pages.Found found) throws IOException {
    String error = null;
    if (visit.acts()) {
      try {
        found.account().world.within(() -> act(visit.form(), found));
        visit.lead(visit.path() + "?done=" + visit.form().text("action", ""));
        return;
      } catch (Refused e) {
        error = e.getMessage();
      }
    }
    Map<String, Object> view = new HashMap<>();
    view.put("error", error);
    view.put("done", done(visit.form().text("done", "")));
    found.account().world.looking(() -> fill(view, found));
    visit.show(views.page("portal", "Billing", view));
  }

  private static Object act(Params form, Pages.Found found) {
    Account account = found.account();
    String customer = Json.text(found.node(), "customer");
    String id = form.text("id", "");
    if (form.text("action", "").equals("card")) {
      return account.desk.card(customer, Card.numbered(form.text("card", ""), "card"));
    }
    if (!Json.is(account.subscriptions.alive(id), "customer", customer)) {
      throw Refused.gone("subscription", id);
    }
    return form.text("action", "").equals("cancel")
        ? account.portals.cancel(id)
        : account.portals.renew(id);
  }

  private static String done(String action) {
    return switch (action) {
      case "card" -> "The card is changed.";
      case "cancel" -> "The plan ends with its period.";
      case "renew" -> "The plan goes on.";
      default -> null;
    };
  }

  private static Object fill(Map<String, Object> view, Pages.Found found) {
    Account account = found.account();
    String id = Json.text(found.node(), "customer");
    ObjectNode customer = account.store.get("customer", id);
    view.put("back", Json.text(found.node(), "return_url"));
    String name = Json.text(customer, "name");
    view.put("who", name == null ? Json.text(customer, "email") : name);
    List<Map<String, Object>> plans = new ArrayList<>();
    account.subscriptions.of(id).forEach(each -> plans.add(plan(account, each)));
    view.put("subscriptions", plans);
    view.put("card", card(account, id));
    List<Map<String, Object>> invoices = new ArrayList<>();
    for (ObjectNode each : account.store.where("invoice", i -> Json.is(i, "customer", id))) {
      if (Json.has(each, "number")) {
        invoices.add(0, invoice(each));
      }
    }
    view.put("invoices", invoices);
    view.put("hasInvoices", !invoices.isEmpty());
    return view;
  }

  private static Map<String, Object> plan(Account account, ObjectNode each) {
    List<String> items = new ArrayList<>();
    for (ObjectNode item : Json.data(each, "items")) {
      ObjectNode price = (ObjectNode) item.get("price");
      items.add(
          Json.number(item, "quantity")
              + " × "
              + account.products.name(Json.text(price, "product"))
              + ", "
              + Lines.each(price));
    }
    boolean ending = Json.has(each, "cancel_at");
    String until =
        Views.day(ending ? Json.number(each, "cancel_at") : Subscriptions.periodEnd(each));
    return Map.of(
        "id", Json.text(each, "id"),
        "plan", String.join(" · ", items),
        "status", Subscriptions.status(each).replace('_', ' '),
        "ending", ending,
        "story", ending ? "Ends on " + until + "." : "Goes on after " + until + ".");
  }

  private static String card(Account account, String customer) {
    List<ObjectNode> subscriptions = account.subscriptions.of(customer);
    ObjectNode method =
        subscriptions.isEmpty()
            ? account.customers.defaultMethod(customer)
            : account.subscriptions.method(subscriptions.get(0));
    return method == null
        ? "No card is known."
        : Json.text(method.get("card"), "brand")
            + " ending in "
            + Json.text(method.get("card"), "last4");
  }

  private static Map<String, Object> invoice(ObjectNode each) {
    return Map.of(
        "link", Json.text(each, "hosted_invoice_url"),
        "number", Json.text(each, "number"),
        "day", Views.day(Json.number(each, "created")),
        "amount", Views.money(each, "total"),
        "status", Json.text(each, "status"));
  }
}
