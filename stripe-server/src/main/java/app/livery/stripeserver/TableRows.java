package app.livery.stripeserver;

import static app.livery.stripeserver.Tables.act;
import static app.livery.stripeserver.Tables.cell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of an account's objects. */
final class TableRows {
  private static final Map<Tables.Kind, String> TABLES =
      Map.of(
          Tables.Kind.subscriptions, "subscription",
          Tables.Kind.payments, "charge",
          Tables.Kind.customers, "customer",
          Tables.Kind.invoices, "invoice",
          Tables.Kind.checkouts, "checkout.session",
          Tables.Kind.disputes, "dispute",
          Tables.Kind.refunds, "refund",
          Tables.Kind.events, "event");

  private final Account account;

  TableRows(Account account) {
    this.account = account;
  }

  String table(Tables.Kind kind) {
    return TABLES.get(kind);
  }

  Map<String, Object> row(Tables.Kind kind, ObjectNode each) {
    return switch (kind) {
      case subscriptions -> subscription(each);
      case payments -> payment(each);
      case customers -> customer(each);
      case invoices -> invoice(each);
      case checkouts -> checkout(each);
      case disputes -> dispute(each);
      case refunds -> refund(each);
      default -> event(each);
    };
  }

  private static String id(ObjectNode each) {
    return Json.text(each, "id");
  }

  private static String day(ObjectNode each) {
    return Views.day(Json.number(each, "created"));
  }

  private static String state(ObjectNode each) {
    String status = Json.text(each, "status");
    return status == null ? "" : status.replace('_', ' ');
  }

  private String who(ObjectNode each) {
    String id = Json.text(each, "customer");
    ObjectNode customer = id == null ? null : account.store.table("customer").get(id);
    String email = customer == null ? null : Json.text(customer, "email");
    return email == null ? id : email;
  }

  private Map<String, Object> subscription(ObjectNode each) {
    List<String> plan = new ArrayList<>();
    for (ObjectNode item : Json.data(each, "items")) {
      String product = Json.text(item.get("price"), "product");
      plan.add(Json.number(item, "quantity") + " × " + account.products.name(product));
    }
    boolean ending = Json.has(each, "cancel_at");
    boolean alive = Subscriptions.isAlive(each);
    String until =
        ending
            ? "ends " + Views.day(Json.number(each, "cancel_at"))
            : Views.day(Subscriptions.periodEnd(each));
    return Tables.row(
        id(each),
        List.of(cell(who(each)), cell(String.join(", ", plan)), cell(state(each)), cell(until)),
        alive
            ? List.of(
                ending ? act("keep", "Keep") : act("plan-end", "End with the period"),
                act("cancel", "End now"))
            : List.of());
  }

  private Map<String, Object> payment(ObjectNode each) {
    boolean paid = Json.is(each, "status", "succeeded");
    List<Map<String, Object>> acts = new ArrayList<>();
    if (paid && !Json.flag(each, "refunded")) {
      acts.add(act("refund", "Refund", "amount", ""));
    }
    if (paid && !Json.flag(each, "disputed")) {
      acts.add(act("dispute", "Dispute"));
    }
    return Tables.row(
        id(each),
        List.of(
            cell(day(each)),
            cell(who(each)),
            cell(Views.money(each, "amount")),
            cell(Views.money(each, "amount_refunded")),
            cell(state(each) + (Json.flag(each, "disputed") ? ", disputed" : "")),
            cell(id(each), "/r/" + id(each))),
        acts);
  }

  private Map<String, Object> customer(ObjectNode each) {
    List<ObjectNode> methods = account.methods.of(each);
    String card =
        methods.isEmpty() ? "none" : PaymentMethods.card(methods.get(methods.size() - 1)).number();
    return Tables.row(
        id(each),
        List.of(
            cell(Json.text(each, "email")),
            cell(Json.text(each, "name")),
            cell(card),
            cell(id(each))),
        List.of(
            act("fail-cards", "Cards fail"),
            act("mend-cards", "Cards pay"),
            act("card", "Replace card", "card", Card.VISA.number())));
  }

  private Map<String, Object> invoice(ObjectNode each) {
    boolean open = Json.is(each, "status", "open");
    String number = Json.text(each, "number");
    return Tables.row(
        id(each),
        List.of(
            cell(number == null ? "draft" : number, Json.text(each, "hosted_invoice_url")),
            cell(day(each)),
            cell(who(each)),
            cell(Views.money(each, "total")),
            cell(state(each))),
        open ? List.of(act("pay", "Pay now")) : List.of());
  }

  private static Map<String, Object> checkout(ObjectNode each) {
    boolean open = Json.is(each, "status", "open");
    return Tables.row(
        id(each),
        List.of(
            cell(Json.text(each, "mode")),
            cell(Views.money(each, "amount_total")),
            cell(state(each)),
            cell(open ? "Open the checkout" : "", Json.text(each, "url"))),
        open ? List.of(act("expire", "Let it expire")) : List.of());
  }

  private static Map<String, Object> dispute(ObjectNode each) {
    return Tables.row(
        id(each),
        List.of(
            cell(day(each)),
            cell(Views.money(each, "amount")),
            cell(state(each)),
            cell(Json.text(each, "charge"))),
        Disputes.isOver(each)
            ? List.of()
            : List.of(act("win", "Seller wins"), act("lose", "Seller loses")));
  }

  private static Map<String, Object> refund(ObjectNode each) {
    return Tables.row(
        id(each),
        List.of(
            cell(day(each)),
            cell(Views.money(each, "amount")),
            cell(state(each)),
            cell(Json.text(each, "charge"))),
        Json.is(each, "status", "succeeded")
            ? List.of(act("fail-refund", "It does not arrive"))
            : List.of());
  }

  private static Map<String, Object> event(ObjectNode each) {
    String object = Json.text(each.path("data").path("object"), "id");
    return Tables.row(
        id(each),
        List.of(
            cell(Views.minute(Instant.ofEpochSecond(Json.number(each, "created")))),
            cell(Json.text(each, "type")),
            cell(object),
            cell(id(each))),
        List.of(act("resend", "Send again")));
  }
}
