package app.livery.stripeserver;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the dashboard's buttons do. */
final class DashboardActs {
  private final World world;

  DashboardActs(World world) {
    this.world = world;
  }

  void act(Params form) {
    switch (form.text("action", "")) {
      case "advance" -> advance(form.text("by", "P1D"));
      case "switch" -> turnOn(form);
      case "clear" -> world.switches().clear();
      case "release" -> world.deliveries().release(world.deliveries().held());
      case "release-reversed" -> {
        List<Delivery> held = new ArrayList<>(world.deliveries().held());
        Collections.reverse(held);
        world.deliveries().release(held);
      }
      case "open" -> open(form.text("key", ""));
      case "resend" -> world.deliveries().resend(form.text("id", ""));
      default -> {
        Account account = world.known(form.text("account", ""));
        if (account == null) {
          throw Refused.gone("account", form.text("account", ""));
        }
        world.within(() -> in(account, form));
      }
    }
  }

  private void advance(String by) {
    if (by.startsWith("PT")) {
      world.advance(Duration.parse(by));
    } else {
      Instant now = world.clock().instant();
      world.moveTo(now.atZone(ZoneOffset.UTC).plus(Period.parse(by)).toInstant());
    }
  }

  private void open(String key) {
    if (!key.matches("(sk|rk)_test_[A-Za-z0-9_]{1,200}")) {
      throw Refused.invalid("A key begins with sk_test_ and goes on with letters.", "key");
    }
    world.account(key);
  }

  private void turnOn(Params form) {
    world
        .switches()
        .set(
            form.text("kind", ""),
            form.text("value", ""),
            form.text("where", "*"),
            (int) form.number("times", 1));
  }

  private static Object in(Account account, Params form) {
    Desk desk = account.desk;
    String id = form.text("id", "");
    return switch (form.text("action", "")) {
      case "refund" -> desk.refund(id, minor(account, id, form.text("amount")));
      case "dispute" -> desk.dispute(id, null, true);
      case "win" -> account.disputes.close(id, true);
      case "lose" -> account.disputes.close(id, false);
      case "fail-refund" -> account.refunds.fail(id);
      case "card" -> desk.card(id, Card.numbered(form.text("card", ""), "card"));
      case "fail-cards" -> {
        desk.cards(id, Card.FAILS_LATER);
        yield id;
      }
      case "mend-cards" -> {
        desk.cards(id, Card.VISA);
        yield id;
      }
      case "pay" -> desk.pay(id);
      case "cancel" -> desk.cancel(id);
      case "plan-end" -> account.portals.cancel(id);
      case "keep" -> account.portals.renew(id);
      case "expire" -> account.sessions.expire(account.sessions.open(id));
      default -> throw Refused.gone("button", form.text("action", ""));
    };
  }

  /** An amount as people write it, in the charge's currency; nothing means all. */
  private static Long minor(Account account, String charge, String text) {
    if (text == null) {
      return null;
    }
    if (!text.strip().matches("[0-9]{1,12}([.][0-9]{1,3})?")) {
      throw Refused.invalid("This is no amount: " + text, "amount");
    }
    String currency = Json.text(account.store.get("charge", charge), "currency");
    java.math.BigDecimal value =
        new java.math.BigDecimal(text.strip()).movePointRight(Amounts.digits(currency));
    if (value.stripTrailingZeros().scale() > 0) {
      throw Refused.invalid("This amount is finer than the currency.", "amount");
    }
    return value.longValueExact();
  }
}
