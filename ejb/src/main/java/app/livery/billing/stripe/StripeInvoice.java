package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.Invoice;
import com.stripe.model.InvoicePayment;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An invoice.
 *
 * @param subscription empty for one that belongs to none
 * @param status {@code draft}, {@code open}, {@code paid}, {@code uncollectible} or {@code void}
 * @param reason why it was made, for example {@code subscription_cycle}
 * @param page where the customer can see and pay it; empty until it is final
 * @param pdf empty until it is final
 * @param nextTryAt when the card is tried again; null for not again
 * @param paymentIntent with which it was paid; empty where that was not asked for or there is none
 */
public record StripeInvoice(
    String id,
    String number,
    String customer,
    String subscription,
    String status,
    String reason,
    Money total,
    Money subtotal,
    Money paid,
    Money remaining,
    Instant created,
    Instant periodStart,
    Instant periodEnd,
    Instant nextTryAt,
    int attempts,
    String page,
    String pdf,
    String paymentIntent,
    List<Part> parts,
    Map<String, String> metadata)
    implements Serializable {
  /** One line of it. */
  public record Part(
      String label, Money amount, long quantity, Instant periodStart, Instant periodEnd)
      implements Serializable {}

  static StripeInvoice of(Invoice it) {
    return new StripeInvoice(
        it.getId(),
        Line.text(it.getNumber()),
        Line.text(it.getCustomer()),
        subscription(it),
        Line.text(it.getStatus()),
        Line.text(it.getBillingReason()),
        Amounts.read(it.getTotal(), it.getCurrency()),
        Amounts.read(it.getSubtotal(), it.getCurrency()),
        Amounts.read(it.getAmountPaid(), it.getCurrency()),
        Amounts.read(it.getAmountRemaining(), it.getCurrency()),
        Line.instant(it.getCreated()),
        Line.instant(it.getPeriodStart()),
        Line.instant(it.getPeriodEnd()),
        Line.instant(it.getNextPaymentAttempt()),
        Math.toIntExact(Line.number(it.getAttemptCount())),
        Line.text(it.getHostedInvoiceUrl()),
        Line.text(it.getInvoicePdf()),
        paymentIntent(it),
        parts(it),
        notes(it));
  }

  public boolean isPaid() {
    return status.equals("paid");
  }

  private static String subscription(Invoice it) {
    if (it.getParent() == null || it.getParent().getSubscriptionDetails() == null) return "";
    return Line.text(it.getParent().getSubscriptionDetails().getSubscription());
  }

  /** Its own notes, and those of its subscription where it has none of that name. */
  private static Map<String, String> notes(Invoice it) {
    Map<String, String> all = new java.util.HashMap<>();
    if (it.getParent() != null && it.getParent().getSubscriptionDetails() != null)
      all.putAll(Line.notes(it.getParent().getSubscriptionDetails().getMetadata()));
    all.putAll(Line.notes(it.getMetadata()));
    return Map.copyOf(all);
  }

  private static String paymentIntent(Invoice it) {
    if (it.getPayments() == null) return "";
    return it.getPayments().getData().stream()
        .map(InvoicePayment::getPayment)
        .filter(Objects::nonNull)
        .map(InvoicePayment.Payment::getPaymentIntent)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static List<Part> parts(Invoice it) {
    if (it.getLines() == null) return List.of();
    return it.getLines().getData().stream()
        .map(
            line ->
                new Part(
                    Line.text(line.getDescription()),
                    Amounts.read(line.getAmount(), line.getCurrency()),
                    Line.number(line.getQuantity()),
                    line.getPeriod() == null ? null : Line.instant(line.getPeriod().getStart()),
                    line.getPeriod() == null ? null : Line.instant(line.getPeriod().getEnd())))
        .toList();
  }
}
