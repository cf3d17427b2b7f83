package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** Gets invoices paid: tries the card, tries again on days 1, 3, 5 and 7, then gives up. */
final class Collecting {
  private static final long[] DAYS_BETWEEN = {1, 2, 2, 2};

  private final Account account;

  Collecting(Account account) {
    this.account = account;
  }

  /** Tries to take what an open invoice asks for. */
  PaymentIntents.Result attempt(ObjectNode invoice, ObjectNode method, boolean automatic) {
    if (method == null) {
      failed(invoice, automatic);
      return PaymentIntents.Result.DECLINED;
    }
    ObjectNode intent = intent(invoice);
    PaymentIntents.Result result = account.intents.confirm(intent, method, false);
    if (result == PaymentIntents.Result.ACTION) {
      invoice.put("attempted", true);
      account.events.emit("invoice.payment_action_required", invoice);
    }
    if (result != PaymentIntents.Result.PAID) {
      failed(invoice, automatic);
    }
    return result;
  }

  ObjectNode intent(ObjectNode invoice) {
    return account.store.get("payment_intent", Json.text(invoice, "_intent"));
  }

  /** The card that an invoice is taken from, or null. */
  ObjectNode method(ObjectNode invoice) {
    String own = Json.text(invoice, "default_payment_method");
    if (own == null) {
      ObjectNode subscription = subscription(invoice);
      return subscription != null
          ? account.subscriptions.method(subscription)
          : account.customers.defaultMethod(Json.text(invoice, "customer"));
    }
    return account.store.table("payment_method").get(own);
  }

  ObjectNode subscription(ObjectNode invoice) {
    String id = Invoices.subscription(invoice);
    return id == null ? null : account.store.table("subscription").get(id);
  }

  /** A payment succeeded: if an invoice asked for it, that is paid. */
  void settle(ObjectNode intent) {
    String id = Json.text(intent, "_invoice");
    if (id != null) {
      paid(account.store.get("invoice", id), Json.number(intent, "amount"));
    }
  }

  void paid(ObjectNode invoice, long amount) {
    boolean first = !Json.flag(invoice, "attempted");
    if (amount > 0 && first) {
      invoice.put("attempt_count", 1);
    }
    invoice.put("attempted", true).put("status", "paid");
    invoice.put("amount_paid", amount).put("amount_remaining", 0);
    invoice.putNull("next_payment_attempt");
    invoice.withObject("/status_transitions").put("paid_at", account.now());
    for (ObjectNode payment : payments(invoice)) {
      payment.put("status", "paid").put("amount_paid", amount);
      payment.withObject("/status_transitions").put("paid_at", account.now());
      account.events.emit("invoice_payment.paid", payment);
    }
    account.events.emit("invoice.paid", invoice);
    account.events.emit("invoice.payment_succeeded", invoice);
    ObjectNode subscription = subscription(invoice);
    if (subscription != null) {
      account.subscriptions.paid(subscription, invoice);
    }
  }

  Iterable<ObjectNode> payments(ObjectNode invoice) {
    String id = Json.text(invoice, "id");
    return account.store.where("invoice_payment", each -> Json.is(each, "invoice", id));
  }

  private void failed(ObjectNode invoice, boolean automatic) {
    account.change(invoice, "invoice.updated", () -> count(invoice, automatic));
    account.events.emit("invoice.payment_failed", invoice);
    ObjectNode subscription = subscription(invoice);
    if (subscription != null) {
      account.subscriptions.unpaid(subscription, invoice);
    }
  }

  private void count(ObjectNode invoice, boolean automatic) {
    long count = Json.number(invoice, "attempt_count") + (automatic ? 1 : 0);
    invoice.put("attempted", true).put("attempt_count", count);
    boolean retried = automatic && !Json.is(invoice, "billing_reason", "subscription_create");
    if (retried && count <= DAYS_BETWEEN.length) {
      Duration wait = Duration.ofDays(DAYS_BETWEEN[(int) count - 1]);
      invoice.put("next_payment_attempt", account.now() + wait.toSeconds());
    } else if (automatic) {
      invoice.putNull("next_payment_attempt");
    }
  }
}
