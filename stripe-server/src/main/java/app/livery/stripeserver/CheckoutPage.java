package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page where a customer pays, begins a trial or leaves a card. */
final class CheckoutPage {
  private final Views views;

  CheckoutPage(Views views) {
    this.views = views;
  }

  void handle(Visit visit, Pages.Found found) throws IOException {
    ObjectNode session = found.node();
    if (Json.is(session, "status", "complete")) {
      visit.show(
          views.message("All done", "This checkout is complete.", success(session), "Go on"));
    } else if (Json.is(session, "status", "expired")) {
      String back = Json.text(session, "cancel_url");
      visit.show(views.message("Too late", "This checkout has expired.", back, "Go back"));
    } else if (visit.acts()) {
      complete(visit, found);
    } else {
      visit.show(page(found, visit.form(), null, false));
    }
  }

  private void complete(Visit visit, Pages.Found found) throws IOException {
    Account account = found.account();
    Params form = visit.form();
    try {
      account.world.within(
          () -> {
            code(found, form.text("code"));
            return account.completing.complete(Json.text(found.node(), "id"), filled(form));
          });
    } catch (Refused e) {
      boolean bank = "authentication_required".equals(Json.text(e.error(), "code"));
      visit.show(page(found, form, bank ? null : e.getMessage(), bank));
      return;
    }
    visit.lead(success(found.node()));
  }

  private static Completing.Filled filled(Params form) {
    boolean without = form.flag("without");
    Card card = without ? null : Card.numbered(form.text("card", ""), "card");
    return new Completing.Filled(
        form.text("email"), form.text("name"), card, form.flag("authenticated"), false);
  }

  private static void code(Pages.Found found, String code) {
    if (code == null || !found.node().withArray("discounts").isEmpty()) {
      return;
    }
    ObjectNode promotion = found.account().promotionCodes.byCode(code.strip());
    if (promotion == null) {
      throw Refused.invalid("This code is not known.", "code");
    }
    Params wish = Params.none().put("promotion_code", Json.text(promotion, "id"));
    found.account().sessions.discount(found.node(), List.of(wish));
  }

  private static String success(ObjectNode session) {
    return Json.text(session, "success_url")
        .replace("{CHECKOUT_SESSION_ID}", Json.text(session, "id"));
  }

  private String page(Pages.Found found, Params form, String error, boolean bank) {
    ObjectNode session = found.node();
    boolean trial = Json.flag(session, "_trial");
    String total = Views.money(session, "amount_total");
    Map<String, Object> view = new HashMap<>();
    view.put("back", Json.text(session, "cancel_url"));
    view.put("heading", heading(session));
    view.put("total", total);
    view.put("trial", trial ? trial(session) : null);
    view.put("lines", lines(session));
    long off = session.path("total_details").path("amount_discount").asLong();
    view.put("discount", off > 0 ? Amounts.show(-off, Json.text(session, "currency")) : null);
    view.put("payHeading", bank ? "Confirm the payment" : "Your card");
    view.put("error", error);
    person(view, found, form);
    view.put("confirming", bank);
    view.put("card", form.text("card", Views.CARD));
    view.put("asksCode", Json.flag(session, "allow_promotion_codes"));
    view.put("code", form.text("code"));
    view.put("optional", !found.account().completing.needsCard(session));
    view.put("button", button(session, total, trial));
    return views.page("checkout", heading(session), view);
  }

  private static void person(Map<String, Object> view, Pages.Found found, Params form) {
    ObjectNode session = found.node();
    String known = Json.text(session.path("customer_details"), "email");
    String email = known == null ? Json.text(session, "customer_email") : known;
    view.put("asksEmail", Json.text(session, "customer") == null && email == null);
    view.put("email", email == null ? form.text("email") : email);
    view.put("name", form.text("name", Json.text(session.path("customer_details"), "name")));
  }

  private static String heading(ObjectNode session) {
    return switch (Json.text(session, "mode")) {
      case "subscription" -> Json.flag(session, "_trial") ? "Try it" : "Subscribe";
      case "setup" -> "Leave a card";
      default -> "Pay";
    };
  }

  private static String button(ObjectNode session, String total, boolean trial) {
    return switch (Json.text(session, "mode")) {
      case "subscription" -> trial ? "Start the trial" : "Subscribe for " + total;
      case "setup" -> "Keep the card";
      default -> "Pay " + total;
    };
  }

  private static String trial(ObjectNode session) {
    String days = Json.text(session.path("_subscription"), "trial_period_days");
    long later = 0;
    for (JsonNode line : session.withArray("_line_items")) {
      later +=
          Prices.isRecurring((ObjectNode) line.get("price"))
              ? line.path("amount_subtotal").asLong()
              : 0;
    }
    String amount = Amounts.show(later, Json.text(session, "currency"));
    return (days == null ? "Free at first" : days + " days free") + ", then " + amount + ".";
  }

  private static List<Map<String, Object>> lines(ObjectNode session) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (JsonNode line : session.withArray("_line_items")) {
      ObjectNode node = (ObjectNode) line;
      lines.add(
          Map.of(
              "name", Json.text(line, "description"),
              "each",
                  Json.number(line, "quantity")
                      + " × "
                      + Lines.each((ObjectNode) line.get("price")),
              "amount", Views.money(node, "amount_subtotal")));
    }
    return lines;
  }
}
