package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Changes subscriptions that live: items, trial, pause, planned end. */
final class Changing {
  private final Account account;

  Changing(Account account) {
    this.account = account;
  }

  ObjectNode update(String id, Params params) {
    ObjectNode subscription = account.subscriptions.alive(id);
    List<Prorating.Wanted> plan = account.prorating.plan(subscription, params.list("items"));
    boolean changed = plan.stream().anyMatch(each -> !each.isSame());
    String mode = mode(params);
    long at = params.number("proration_date", account.now());
    boolean rhythm =
        Prorating.isOtherRhythm(plan) || "now".equals(params.text("billing_cycle_anchor"));
    boolean trialing = Json.is(subscription, "status", "trialing");
    boolean prorates = (changed || rhythm) && !trialing && !mode.equals("none");
    List<ObjectNode> lines =
        prorates ? account.prorating.lines(subscription, plan, at, !rhythm) : List.of();
    check(subscription, lines, params);
    boolean trialEnds = trialing && "now".equals(params.text("trial_end"));
    account.subscriptions.change(
        subscription,
        () -> {
          plain(subscription, params);
          plan.forEach(each -> apply(subscription, each));
          ending(subscription, params);
          trial(subscription, params);
          if (rhythm && !trialing || trialEnds) {
            restart(subscription);
          }
        });
    account.prorating.keep(subscription, lines);
    if (rhythm && !trialing || trialEnds) {
      bill(subscription, whole(subscription));
    } else if (mode.equals("always_invoice") && !lines.isEmpty()) {
      bill(subscription, List.of());
    }
    return subscription;
  }

  private static String mode(Params params) {
    String mode = params.text("proration_behavior", "create_prorations");
    if (!List.of("create_prorations", "always_invoice", "none").contains(mode)) {
      throw Refused.invalid(
          "Invalid proration_behavior: must be one of always_invoice, create_prorations, or none",
          "proration_behavior");
    }
    return mode;
  }

  /** Who wants no change without payment is refused before anything has changed. */
  private void check(ObjectNode subscription, List<ObjectNode> lines, Params params) {
    boolean strict = "error_if_incomplete".equals(params.text("payment_behavior"));
    ObjectNode method = account.subscriptions.method(subscription);
    if (strict && !lines.isEmpty() && method != null && !PaymentMethods.card(method).pays()) {
      throw Refused.declined(PaymentMethods.card(method));
    }
  }

  private void plain(ObjectNode subscription, Params params) {
    account.subscribing.settings(subscription, params);
    if (params.unset("pause_collection")) {
      subscription.putNull("pause_collection");
    } else if (params.has("pause_collection")) {
      Params pause = params.map("pause_collection");
      subscription.set(
          "pause_collection",
          Json.of("behavior", pause.need("behavior"), "resumes_at", pause.number("resumes_at")));
    }
    if (params.has("discounts")) {
      subscription.set("discounts", Json.MAPPER.createArrayNode());
      for (Params wish : params.list("discounts")) {
        String kept = wish.text("discount");
        String customer = Json.text(subscription, "customer");
        String id = Json.text(subscription, "id");
        subscription
            .withArray("discounts")
            .add(
                kept != null
                    ? kept
                    : account.discounts.redeem(account.discounts.wish(wish), customer, id));
      }
    }
  }

  private void apply(ObjectNode subscription, Prorating.Wanted wanted) {
    if (wanted.item() == null) {
      ObjectNode item = account.subscribing.add(subscription, wanted.price(), wanted.quantity());
      item.put("current_period_start", Subscriptions.periodStart(subscription));
      item.put("current_period_end", Subscriptions.periodEnd(subscription));
    } else if (wanted.deleted()) {
      var items = Json.dataOf(subscription, "items");
      for (int i = items.size() - 1; i >= 0; i--) {
        if (items.get(i) == wanted.item()) {
          items.remove(i);
        }
      }
    } else {
      wanted.item().put("quantity", wanted.quantity());
      Subscribing.priced(wanted.item(), wanted.price());
    }
  }

  /** A planned end, and its withdrawal. */
  private void ending(ObjectNode subscription, Params params) {
    ObjectNode details = subscription.withObject("/cancellation_details");
    Fields.set(details, params.map("cancellation_details"), "comment", "feedback");
    if (params.has("cancel_at_period_end")) {
      boolean wanted = params.flag("cancel_at_period_end");
      plan(subscription, wanted ? Subscriptions.periodEnd(subscription) : null);
      subscription.put("cancel_at_period_end", wanted);
    }
    if (params.has("cancel_at")) {
      String wish = params.text("cancel_at");
      boolean symbolic = wish != null && wish.endsWith("_period_end");
      plan(
          subscription,
          symbolic ? (Long) Subscriptions.periodEnd(subscription) : params.number("cancel_at"));
    }
  }

  /** Plans an end, or none. */
  void plan(ObjectNode subscription, Long end) {
    subscription.put("cancel_at", end).put("cancel_at_period_end", false);
    subscription.put("canceled_at", end == null ? null : (Long) account.now());
    subscription
        .withObject("/cancellation_details")
        .put("reason", end == null ? null : "cancellation_requested");
  }

  private void trial(ObjectNode subscription, Params params) {
    String wish = params.text("trial_end");
    if (wish == null) {
      return;
    }
    long now = account.now();
    long end = wish.equals("now") ? now : params.number("trial_end");
    boolean trialing = Json.is(subscription, "status", "trialing");
    if (end > now) {
      if (!trialing) {
        subscription.put("trial_start", now);
      }
      subscription.put("trial_end", end).put("status", "trialing").put("_warned", false);
      subscription.put("billing_cycle_anchor", end);
      Subscriptions.period(subscription, now, end);
    } else if (trialing) {
      subscription.put("trial_end", now).put("status", "active");
    }
  }

  private void restart(ObjectNode subscription) {
    long now = account.now();
    ObjectNode price = (ObjectNode) Json.data(subscription, "items").get(0).get("price");
    subscription.put("billing_cycle_anchor", now);
    Subscriptions.period(subscription, now, Periods.next(now, now, price));
  }

  private List<ObjectNode> whole(ObjectNode subscription) {
    return account.invoicing.period(
        subscription,
        Subscriptions.periodStart(subscription),
        Subscriptions.periodEnd(subscription),
        false);
  }

  private void bill(ObjectNode subscription, List<ObjectNode> lines) {
    ObjectNode invoice = account.invoicing.draft(subscription, "subscription_update", lines);
    account.invoicing.finish(invoice);
    if (Json.is(invoice, "status", "open")) {
      account.collecting.attempt(invoice, account.subscriptions.method(subscription), true);
    }
  }
}
