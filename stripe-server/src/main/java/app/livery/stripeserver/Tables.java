package app.livery.stripeserver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dashboard's lists: what stands in a row, and what can be done with it. */
final class Tables {
  private static final int MOST = 200;

  /** One list each. */
  enum Kind {
    subscriptions("Customer", "Plan", "State", "Until"),
    payments("Day", "Customer", "Amount", "Refunded", "State", "Id"),
    customers("Email", "Name", "Card", "Id"),
    invoices("Number", "Day", "Customer", "Amount", "State"),
    checkouts("Mode", "Amount", "State", "Link"),
    disputes("Day", "Amount", "State", "Charge"),
    refunds("Day", "Amount", "State", "Charge"),
    events("Time", "Type", "Object", "Id"),
    deliveries("Type", "State", "Attempts", "Last answer", "To"),
    accounts("Key", "Id", "Endpoints"),
    switches("What goes wrong", "Value", "Where", "How often");

    private final List<String> columns;

    Kind(String... columns) {
      this.columns = List.of(columns);
    }

    static Kind named(String name) {
      for (Kind each : values()) {
        if (each.name().equals(name)) {
          return each;
        }
      }
      return subscriptions;
    }

    List<String> columns() {
      return columns;
    }

    String title() {
      return name().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name().substring(1);
    }

    String intro() {
      return this == accounts
          ? "Each secret key is an account of its own. A key that is not here is refused."
          : this == switches
              ? "How deliveries and calls go wrong on purpose. Where: an event type such as invoice.*, or"
                  + " a call such as POST /v1/refunds."
              : null;
    }

    String empty() {
      return this == switches ? "Nothing goes wrong." : "No " + name() + " yet.";
    }
  }

  private final World world;

  Tables(World world) {
    this.world = world;
  }

  /** The newest first. */
  List<Map<String, Object>> rows(Account account, Kind kind) {
    List<Map<String, Object>> rows = new ArrayList<>();
    switch (kind) {
      case deliveries ->
          world
              .deliveries()
              .list(each -> each.account.equals(account.key))
              .forEach(each -> rows.add(0, delivery(each)));
      case accounts -> world.accounts().forEach(each -> rows.add(account(each)));
      case switches -> world.switches().on().forEach(each -> rows.add(one(each)));
      default -> {
        TableRows made = new TableRows(account);
        account.store.all(made.table(kind)).forEach(each -> rows.add(0, made.row(kind, each)));
      }
    }
    return rows.subList(0, Math.min(MOST, rows.size()));
  }

  private static Map<String, Object> delivery(Delivery each) {
    List<Delivery.Attempt> attempts = each.attempts();
    Delivery.Attempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    String answer = last == null ? "" : (last.status() + " " + last.answer()).strip();
    return row(
        each.id,
        List.of(
            cell(each.type),
            cell(each.state().name().toLowerCase(java.util.Locale.ROOT)),
            cell(String.valueOf(attempts.size())),
            cell(answer.substring(0, Math.min(80, answer.length()))),
            cell(each.url)),
        List.of(act("resend", "Send again")));
  }

  private static Map<String, Object> account(Account each) {
    List<String> urls =
        each.store.all("webhook_endpoint").stream().map(e -> Json.text(e, "url")).toList();
    return row(
        each.id, List.of(cell(each.key), cell(each.id), cell(String.join(", ", urls))), List.of());
  }

  private static Map<String, Object> one(Switches.Switch each) {
    return row(
        "",
        List.of(
            cell(each.kind()),
            cell(each.value()),
            cell(each.where()),
            cell(each.left() < 0 ? "for ever" : "next " + each.left())),
        List.of());
  }

  static Map<String, Object> row(
      String id, List<Map<String, Object>> cells, List<Map<String, Object>> acts) {
    return Map.of("id", id, "cells", cells, "acts", acts);
  }

  static Map<String, Object> cell(String text) {
    return Map.of("text", text == null ? "" : text, "link", "");
  }

  static Map<String, Object> cell(String text, String link) {
    return Map.of("text", text == null ? "" : text, "link", link == null ? "" : link);
  }

  static Map<String, Object> act(String name, String label) {
    return Map.of("name", name, "label", label, "field", "", "value", "", "list", false);
  }

  static Map<String, Object> act(String name, String label, String field, String value) {
    Map<String, Object> act = new HashMap<>(act(name, label));
    act.put("field", field);
    act.put("value", value);
    act.put("list", field.equals("card"));
    return act;
  }
}
