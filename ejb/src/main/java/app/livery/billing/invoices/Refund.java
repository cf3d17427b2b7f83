package app.livery.billing.invoices;

import app.livery.billing.stripe.StripeRefund;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * Money that goes back, as Stripe last told of it. What has failed stays so, and its money has come
 * again at that moment.
 */
@Entity
public class Refund extends MoneyBack {
  @Enumerated(EnumType.STRING)
  private RefundState state;

  @Column(name = "returned_at")
  private Instant returnedAt;

  protected Refund() {}

  static Refund of(UUID organisation, UUID invoice, boolean forCredits, StripeRefund seen) {
    Refund refund = new Refund();
    refund.begin(organisation, invoice, forCredits);
    refund.call(seen.id(), seen.paymentIntent(), seen.created());
    return refund;
  }

  /** Takes over how it was seen. @return whether that is another state */
  boolean see(StripeRefund seen, Instant now) {
    RefundState before = state;
    boolean over = state == RefundState.FAILED || state == RefundState.CANCELLED;
    if (!over) state = state(seen.status());
    if (!over && !isGone()) returnedAt = now;
    look(seen.amount(), seen.reason(), now);
    return before != state;
  }

  private static RefundState state(String status) {
    return switch (status) {
      case "succeeded" -> RefundState.SUCCEEDED;
      case "failed" -> RefundState.FAILED;
      case "canceled" -> RefundState.CANCELLED;
      default -> RefundState.PENDING;
    };
  }

  /** Whether its money is gone, or on its way. */
  boolean isGone() {
    return state == RefundState.SUCCEEDED || state == RefundState.PENDING;
  }

  RefundRow row(String name) {
    return new RefundRow(
        id(),
        organisation(),
        name,
        invoice(),
        isForCredits(),
        state,
        amount(),
        reason(),
        createdAt());
  }
}
