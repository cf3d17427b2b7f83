package app.livery.billing.invoices;

import app.livery.billing.stripe.StripeDispute;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A payment that a card's holder has called into question. Won or lost it stays so. Its money goes
 * when the bank takes it, and comes again when it is won, each at the moment that Stripe tells.
 */
@Entity
public class Dispute extends MoneyBack {
  @Enumerated(EnumType.STRING)
  private DisputeState state;

  private boolean withdrawn;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "respond_by")
  private Instant respondBy;

  protected Dispute() {}

  static Dispute of(UUID organisation, UUID invoice, boolean forCredits, StripeDispute seen) {
    Dispute dispute = new Dispute();
    dispute.begin(organisation, invoice, forCredits);
    dispute.call(seen.id(), seen.paymentIntent(), seen.created());
    return dispute;
  }

  /** Takes over how it was seen. @return whether that is news */
  boolean see(StripeDispute seen, Instant now) {
    DisputeState before = state;
    boolean had = withdrawn;
    boolean over = state == DisputeState.WON || state == DisputeState.LOST;
    if (!over) state = state(seen.status());
    withdrawn = state == DisputeState.LOST || seen.withdrawn().isPositive();
    move(seen, now);
    look(seen.amount(), seen.reason(), now);
    return before != state || had != withdrawn;
  }

  private void move(StripeDispute seen, Instant now) {
    if (withdrawnAt == null) withdrawnAt = seen.withdrawnAt();
    if (withdrawnAt == null && withdrawn) withdrawnAt = now;
    if (withdrawn || withdrawnAt == null) returnedAt = null;
    else if (returnedAt == null) returnedAt = seen.returnedAt() == null ? now : seen.returnedAt();
  }

  private static DisputeState state(String status) {
    return switch (status) {
      case "won", "warning_closed", "prevented" -> DisputeState.WON;
      case "lost" -> DisputeState.LOST;
      case "warning_needs_response", "warning_under_review" -> DisputeState.ASKED;
      default -> DisputeState.OPEN;
    };
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  DisputeRow row(String name) {
    return new DisputeRow(
        id(),
        organisation(),
        name,
        invoice(),
        isForCredits(),
        state,
        withdrawn,
        amount(),
        reason(),
        createdAt());
  }
}
