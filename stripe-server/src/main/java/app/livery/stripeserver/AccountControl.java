package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** {@code /control/accounts/{key}/…}: what people and banks do in one account. */
final class AccountControl {
  private final World world;

  AccountControl(World world) {
    this.world = world;
  }

  /** Steps: {@code accounts}, the key, a noun, an id, a verb. */
  JsonNode answer(String method, String[] steps, ObjectNode body) {
    if (method.equals("PUT") && steps.length == 2) {
      return open(steps[1], body);
    }
    Account account = world.known(steps[1]);
    if (account == null) {
      throw Refused.gone("account", steps[1]);
    }
    if (method.equals("GET")) {
      return world.looking(() -> list(account, steps));
    }
    String noun = steps.length > 2 ? steps[2] : "";
    String id = steps.length > 3 ? steps[3] : "";
    String verb = steps.length > 4 ? steps[4] : "";
    return world.within(
        () -> {
          ObjectNode done = act(account, noun + " " + verb, id, body);
          ObjectNode shown = account.show.plain(done);
          return noun.equals("endpoints") ? shown.put("secret", Json.text(done, "_secret")) : shown;
        });
  }

  private JsonNode open(String key, ObjectNode body) {
    Account account = world.account(key);
    return world.within(
        () -> {
          account.settings.setAll(body);
          return Json.of("key", key, "id", account.id, "settings", account.settings);
        });
  }

  private static JsonNode list(Account account, String[] steps) {
    if (steps.length < 3) {
      return Json.of("key", account.key, "id", account.id, "settings", account.settings);
    }
    List<ObjectNode> all = new ArrayList<>(account.store.all(steps[2]));
    return Json.list(all.stream().map(account.show::plain).toList());
  }

  private static ObjectNode act(Account account, String what, String id, ObjectNode body) {
    Desk desk = account.desk;
    return switch (what) {
      case "endpoints " -> endpoint(account, body);
      case "events " -> emit(account, body);
      case "checkouts complete" -> account.completing.complete(id, filled(body));
      case "checkouts settle" ->
          account.completing.settle(
              id, !body.path("succeeds").isBoolean() || Json.flag(body, "succeeds"));
      case "checkouts expire" -> account.sessions.expire(account.sessions.open(id));
      case "customers card" -> desk.card(id, card(body));
      case "customers fail-cards" -> cards(account, id, Card.FAILS_LATER);
      case "customers mend-cards" -> cards(account, id, Card.VISA);
      case "charges refund" -> desk.refund(id, amount(body));
      case "charges dispute" ->
          desk.dispute(
              id, amount(body), !body.path("withdraw").isBoolean() || Json.flag(body, "withdraw"));
      case "refunds fail" -> account.refunds.fail(id);
      case "disputes withdraw" -> account.disputes.withdraw(id);
      case "disputes win" -> account.disputes.close(id, true);
      case "disputes lose" -> account.disputes.close(id, false);
      case "invoices pay" -> desk.pay(id);
      case "intents authenticate" ->
          desk.authenticate(id, !Json.has(body, "agreed") || Json.flag(body, "agreed"));
      case "subscriptions cancel" -> desk.cancel(id);
      case "subscriptions portal-cancel" -> account.portals.cancel(id);
      case "subscriptions portal-renew" -> account.portals.renew(id);
      default -> throw Refused.gone("control route", what);
    };
  }

  private static ObjectNode endpoint(Account account, ObjectNode body) {
    List<String> events = new ArrayList<>();
    body.path("events").forEach(each -> events.add(each.asText()));
    return account.desk.endpoint(
        Json.text(body, "url"),
        Json.text(body, "secret"),
        events.isEmpty() ? List.of("*") : events);
  }

  private static ObjectNode emit(Account account, ObjectNode body) {
    account.desk.emit(Json.text(body, "type"), (ObjectNode) body.get("object"));
    return Json.of("type", Json.text(body, "type"));
  }

  private static ObjectNode cards(Account account, String customer, Card card) {
    account.desk.cards(customer, card);
    return account.store.get("customer", customer);
  }

  static Completing.Filled filled(ObjectNode body) {
    String card = Json.text(body, "card");
    return new Completing.Filled(
        Json.has(body, "email") ? Json.text(body, "email") : "person@example.com",
        Json.has(body, "name") ? Json.text(body, "name") : "A Person",
        card == null ? null : Card.numbered(card, "card"),
        Json.flag(body, "authenticated"),
        Json.flag(body, "delayed"));
  }

  private static Card card(ObjectNode body) {
    String number = Json.text(body, "number");
    return number == null ? Card.VISA : Card.numbered(number, "number");
  }

  private static Long amount(ObjectNode body) {
    return Json.has(body, "amount") ? (Long) Json.number(body, "amount") : null;
  }
}
