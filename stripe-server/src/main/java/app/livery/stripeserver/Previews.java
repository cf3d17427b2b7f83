package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code /v1/invoices/create_preview}: what would be billed, without doing it. */
final class Previews extends Resource {
  Previews(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/invoices/create_preview", call -> preview(call.params()));
  }

  private ObjectNode preview(Params params) {
    String id = params.text("subscription");
    return id == null ? beginning(params) : change(account.subscriptions.alive(id), params);
  }

  private ObjectNode change(ObjectNode real, Params params) {
    Params details = params.map("subscription_details");
    ObjectNode subscription = real.deepCopy();
    List<Prorating.Wanted> plan = account.prorating.plan(subscription, details.list("items"));
    boolean changed = plan.stream().anyMatch(each -> !each.isSame());
    String mode = details.text("proration_behavior", "create_prorations");
    long at = details.number("proration_date", account.now());
    boolean rhythm = Prorating.isOtherRhythm(plan);
    boolean trialing = Json.is(subscription, "status", "trialing");
    boolean prorates = changed && !trialing && !mode.equals("none");
    List<ObjectNode> lines = new ArrayList<>();
    if (prorates) {
      lines.addAll(account.prorating.lines(subscription, plan, at, !rhythm));
    }
    for (ObjectNode item :
        account.invoiceItems.waiting(Json.text(real, "customer"), Json.text(real, "id"))) {
      lines.add(Lines.ofInvoiceItem(item));
    }
    if (!mode.equals("always_invoice") || !changed || rhythm) {
      lines.addAll(next(subscription, plan, rhythm && !trialing ? at : null));
    }
    return invoice(subscription, lines, changed ? "subscription_update" : "upcoming");
  }

  /** The lines of the period that comes, or of the one that begins at a moment. */
  private List<ObjectNode> next(ObjectNode subscription, List<Prorating.Wanted> plan, Long from) {
    ObjectNode then = subscription.deepCopy();
    Json.dataOf(then, "items").removeAll();
    for (Prorating.Wanted each : plan) {
      if (!each.deleted()) {
        ObjectNode item = account.subscribing.add(then, each.price(), each.quantity());
        item.put("id", each.item() == null ? Json.text(item, "id") : Json.text(each.item(), "id"));
      }
    }
    long start = from == null ? Subscriptions.periodEnd(subscription) : from;
    long anchor = from == null ? Json.number(subscription, "billing_cycle_anchor") : from;
    boolean over = Json.has(subscription, "cancel_at");
    if (plan.stream().allMatch(Prorating.Wanted::deleted) || over && from == null) {
      return List.of();
    }
    ObjectNode price = (ObjectNode) Json.data(then, "items").get(0).get("price");
    return account.invoicing.period(then, start, Periods.next(anchor, start, price), false);
  }

  /** A subscription that does not exist yet. */
  private ObjectNode beginning(Params params) {
    Params details = params.map("subscription_details");
    String customer = params.text("customer");
    ObjectNode subscription = begin("subscription", "sub");
    subscription.put("customer", customer);
    for (Params wish : details.list("items")) {
      ObjectNode price = account.subscribing.price(wish);
      subscription.put("currency", Json.text(price, "currency"));
      account.subscribing.add(subscription, price, wish.number("quantity", 1));
    }
    if (Json.data(subscription, "items").isEmpty()) {
      throw Refused.invalid("invoice_upcoming_none", "No upcoming invoices.", null);
    }
    long now = account.now();
    boolean trial = details.has("trial_end") || details.number("trial_period_days", 0) > 0;
    long days = Duration.ofDays(details.number("trial_period_days", 0)).toSeconds();
    ObjectNode price = (ObjectNode) Json.data(subscription, "items").get(0).get("price");
    long end = trial ? details.number("trial_end", now + days) : Periods.next(now, now, price);
    List<ObjectNode> lines = account.invoicing.period(subscription, now, end, trial);
    return invoice(subscription, lines, "subscription_create");
  }

  private ObjectNode invoice(ObjectNode subscription, List<ObjectNode> lines, String reason) {
    String id = Json.text(subscription, "customer");
    ObjectNode customer =
        id == null ? Json.shape("customer") : store().named("customer", id, "customer");
    ObjectNode invoice =
        account.invoicing.blank(customer, Json.text(subscription, "currency"), reason);
    invoice.put("id", Ids.of("upcoming_in")).put("auto_advance", false);
    Invoicing.belong(invoice, subscription);
    Invoicing.put(invoice, lines);
    account.invoicing.discount(invoice, account.discounts.running(subscription));
    long start = Json.number(customer, "balance");
    long total = Json.number(invoice, "total");
    invoice.put("starting_balance", start);
    Invoicing.due(invoice, Math.max(0, total + start));
    invoice.put("ending_balance", total + start - Json.number(invoice, "amount_due"));
    return invoice;
  }
}
