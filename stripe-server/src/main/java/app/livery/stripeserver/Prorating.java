package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a change in the middle of a period costs: unused time back, the rest of the time anew. */
final class Prorating {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * An item as it shall be.
   *
   * @param item the item as it is, null for a new one
   */
  record Wanted(ObjectNode item, ObjectNode price, long quantity, boolean deleted) {
    boolean isSame() {
      return item != null
          && !deleted
          && quantity == Json.number(item, "quantity")
          && Json.is(item.get("price"), "id", Json.text(price, "id"));
    }
  }

  private final Account account;

  Prorating(Account account) {
    this.account = account;
  }

  /** Reads the wishes for items; items that are not named stay as they are. */
  List<Wanted> plan(ObjectNode subscription, List<Params> wishes) {
    List<Wanted> plan = new ArrayList<>();
    for (ObjectNode item : Json.data(subscription, "items")) {
      Params wish = named(wishes, Json.text(item, "id"));
      ObjectNode price = (ObjectNode) item.get("price");
      if (wish == null) {
        plan.add(new Wanted(item, price, Json.number(item, "quantity"), false));
      } else {
        boolean other = wish.has("price") || wish.has("price_data");
        plan.add(
            new Wanted(
                item,
                other ? account.subscribing.price(wish) : price,
                wish.number("quantity", Json.number(item, "quantity")),
                wish.flag("deleted")));
      }
    }
    for (Params wish : wishes) {
      if (!wish.has("id")) {
        ObjectNode price = account.subscribing.price(wish);
        plan.add(new Wanted(null, price, wish.number("quantity", 1), false));
      } else if (plan.stream().noneMatch(w -> isItem(w, wish.text("id")))) {
        throw Refused.unknown("subscription_item", wish.text("id"), wish.name("id"));
      }
    }
    return plan;
  }

  private static boolean isItem(Wanted wanted, String id) {
    return wanted.item() != null && Json.is(wanted.item(), "id", id);
  }

  private static Params named(List<Params> wishes, String id) {
    return wishes.stream().filter(wish -> id.equals(wish.text("id"))).findFirst().orElse(null);
  }

  /** Whether the plan bills in another rhythm, which begins a new period. */
  static boolean isOtherRhythm(List<Wanted> plan) {
    return plan.stream()
        .filter(w -> w.item() != null && !w.deleted())
        .anyMatch(w -> !rhythm(w.price()).equals(rhythm((ObjectNode) w.item().get("price"))));
  }

  private static String rhythm(ObjectNode price) {
    ObjectNode recurring = (ObjectNode) price.get("recurring");
    return Json.text(recurring, "interval") + Json.number(recurring, "interval_count");
  }

  /** The lines of a change at a moment; without {@code rest} only what comes back. */
  List<ObjectNode> lines(ObjectNode subscription, List<Wanted> plan, long at, boolean rest) {
    List<ObjectNode> lines = new ArrayList<>();
    for (Wanted each : plan) {
      if (each.isSame() && rest) {
        continue;
      }
      if (each.item() != null) {
        ObjectNode price = (ObjectNode) each.item().get("price");
        lines.add(
            part(subscription, each.item(), price, -Json.number(each.item(), "quantity"), at));
      }
      if (rest && !each.deleted()) {
        lines.add(part(subscription, each.item(), each.price(), each.quantity(), at));
      }
    }
    return lines;
  }

  private ObjectNode part(
      ObjectNode subscription, ObjectNode item, ObjectNode price, long signed, long at) {
    long start = Subscriptions.periodStart(subscription);
    long end = Subscriptions.periodEnd(subscription);
    long quantity = Math.abs(signed);
    String text =
        "%s time on %d × %s after %s"
            .formatted(
                signed < 0 ? "Unused" : "Remaining",
                quantity,
                account.products.name(Json.text(price, "product")),
                DAY.format(Instant.ofEpochSecond(at)));
    ObjectNode line = Lines.of(price, quantity, text, at, end);
    long amount = share(Prices.amount(price, quantity), end - at, end - start);
    Lines.amount(line, signed < 0 ? -amount : amount);
    String id = item == null ? null : Json.text(item, "id");
    return Lines.ofItem(line, Json.text(subscription, "id"), id, true);
  }

  private static long share(long amount, long left, long whole) {
    long seconds = Math.max(0, Math.min(left, whole));
    return BigDecimal.valueOf(amount)
        .multiply(BigDecimal.valueOf(seconds))
        .divide(BigDecimal.valueOf(Math.max(1, whole)), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Keeps the lines for the next invoice. */
  void keep(ObjectNode subscription, List<ObjectNode> lines) {
    String customer = Json.text(subscription, "customer");
    for (ObjectNode line : lines) {
      account.invoiceItems.add(line, customer, Json.text(subscription, "id"), true);
    }
  }

  void creditAll(ObjectNode subscription) {
    keep(subscription, lines(subscription, plan(subscription, List.of()), account.now(), false));
  }
}
