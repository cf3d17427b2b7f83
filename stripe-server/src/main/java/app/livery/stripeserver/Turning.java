package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/** What becomes due as time goes by: trials, periods, drafts, retries, checkouts. */
final class Turning {
  private static final long WARNING = Duration.ofDays(3).toSeconds();
  private static final long INCOMPLETE = Duration.ofHours(23).toSeconds();

  /** Something to be done at a moment, in seconds. */
  record Due(long at, Runnable work) {}

  private final Account account;
  private Due first;

  Turning(Account account) {
    this.account = account;
  }

  /** What is due first, or null. */
  Due next() {
    first = null;
    for (ObjectNode each : account.store.all("subscription")) {
      if (Subscriptions.isAlive(each)) {
        subscription(each);
      }
    }
    for (ObjectNode each : account.store.all("invoice")) {
      invoice(each);
    }
    for (ObjectNode each : account.store.all("checkout.session")) {
      if (Json.is(each, "status", "open")) {
        due(Json.number(each, "expires_at"), () -> account.sessions.expire(each));
      }
    }
    return first;
  }

  private void due(long at, Runnable work) {
    if (first == null || at < first.at) {
      first = new Due(at, work);
    }
  }

  private void subscription(ObjectNode each) {
    if (Json.has(each, "cancel_at")) {
      due(
          Json.number(each, "cancel_at"),
          () -> account.subscriptions.end(each, "cancellation_requested"));
    }
    ObjectNode pause = each.get("pause_collection") instanceof ObjectNode found ? found : Json.of();
    if (Json.has(pause, "resumes_at")) {
      due(Json.number(pause, "resumes_at"), () -> unpause(each));
    }
    switch (Subscriptions.status(each)) {
      case "trialing" -> {
        long end = Json.number(each, "trial_end");
        if (!Json.flag(each, "_warned")) {
          due(Math.max(Json.number(each, "trial_start"), end - WARNING), () -> warn(each));
        }
        due(end, () -> endTrial(each));
      }
      case "active", "past_due", "unpaid" -> due(Subscriptions.periodEnd(each), () -> renew(each));
      case "incomplete" -> due(Json.number(each, "created") + INCOMPLETE, () -> expire(each));
      default -> {}
    }
  }

  private void invoice(ObjectNode each) {
    if (!Json.flag(each, "auto_advance")) {
      return;
    }
    if (Json.is(each, "status", "draft") && Json.has(each, "automatically_finalizes_at")) {
      due(Json.number(each, "automatically_finalizes_at"), () -> finish(each));
    } else if (Json.is(each, "status", "open") && Json.has(each, "next_payment_attempt")) {
      due(Json.number(each, "next_payment_attempt"), () -> collect(each));
    }
  }

  private void warn(ObjectNode subscription) {
    subscription.put("_warned", true);
    account.events.emit("customer.subscription.trial_will_end", subscription);
  }

  private void endTrial(ObjectNode subscription) {
    String wish =
        Json.text(
            subscription.path("trial_settings").path("end_behavior"), "missing_payment_method");
    boolean hasCard = account.subscriptions.method(subscription) != null;
    if (!hasCard && wish.equals("cancel")) {
      account.subscriptions.end(subscription, "cancellation_requested");
    } else if (!hasCard && wish.equals("pause")) {
      account.subscriptions.change(subscription, () -> subscription.put("status", "paused"));
      account.events.emit("customer.subscription.paused", subscription);
    } else {
      renew(subscription);
    }
  }

  /** The next period begins, with an invoice. */
  private void renew(ObjectNode subscription) {
    long start = Subscriptions.periodEnd(subscription);
    ObjectNode price = (ObjectNode) Json.data(subscription, "items").get(0).get("price");
    long end = Periods.next(Json.number(subscription, "billing_cycle_anchor"), start, price);
    boolean halted = Json.is(subscription, "status", "unpaid");
    List<ObjectNode> lines = account.invoicing.period(subscription, start, end, false);
    ObjectNode before = account.show.plain(subscription);
    Subscriptions.period(subscription, start, end);
    if (Json.is(subscription, "status", "trialing")) {
      subscription.put("status", "active");
    }
    ObjectNode invoice = account.invoicing.draft(subscription, "subscription_cycle", lines);
    if (halted) {
      invoice.put("auto_advance", false);
    }
    tell(subscription, before);
  }

  private void tell(ObjectNode subscription, ObjectNode before) {
    ObjectNode previous = account.previous(before, account.show.plain(subscription));
    account.events.emit("customer.subscription.updated", subscription, previous);
  }

  private void finish(ObjectNode invoice) {
    ObjectNode subscription = account.collecting.subscription(invoice);
    String pause =
        subscription == null ? null : Json.text(subscription.path("pause_collection"), "behavior");
    if ("keep_as_draft".equals(pause)) {
      invoice.put("auto_advance", false);
      return;
    }
    account.invoicing.finish(invoice);
    if (!Json.is(invoice, "status", "open")) {
      return;
    }
    String id = Json.text(invoice, "id");
    if ("void".equals(pause)) {
      account.invoices.end(id, "void", "voided_at");
    } else if ("mark_uncollectible".equals(pause)) {
      account.invoices.end(id, "uncollectible", "marked_uncollectible_at");
    } else if (Json.is(invoice, "collection_method", "charge_automatically")) {
      collect(invoice);
    }
  }

  private void collect(ObjectNode invoice) {
    account.collecting.attempt(invoice, account.collecting.method(invoice), true);
  }

  private void expire(ObjectNode subscription) {
    account.subscriptions.invoices(subscription).stream()
        .filter(each -> Json.is(each, "status", "open"))
        .forEach(each -> account.invoices.end(Json.text(each, "id"), "void", "voided_at"));
    account.subscriptions.change(
        subscription,
        () -> subscription.put("status", "incomplete_expired").put("ended_at", account.now()));
  }

  private void unpause(ObjectNode subscription) {
    account.subscriptions.change(subscription, () -> subscription.putNull("pause_collection"));
  }
}
