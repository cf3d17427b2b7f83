package app.livery.billing.invoices;

import app.livery.billing.stripe.StripeDispute;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A payment that a card's holder has called into question. Won or lost it stays so. */
@Entity
public class Dispute extends MoneyBack {
  @Enumerated(EnumType.STRING)
  private DisputeState state;

  private boolean withdrawn;

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
    look(seen.amount(), seen.reason(), now);
    return before != state || had != withdrawn;
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
