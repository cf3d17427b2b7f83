package app.livery.billing.invoices;

import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** Money of a payment that has gone back or may: whose, of what, how much. */
@MappedSuperclass
abstract class MoneyBack {
  @Id private UUID id;

  @Column(name = "stripe_id")
  private String stripeId;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "invoice_id")
  private UUID invoice;

  @Column(name = "payment_intent")
  private String paymentIntent;

  @Column(name = "for_credits")
  private boolean forCredits;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;
  private String reason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "synced_at")
  private Instant syncedAt;

  /** Whose it is and what it was paid for. */
  void begin(UUID owner, UUID billed, boolean credits) {
    id = Ids.next();
    organisation = owner;
    invoice = billed;
    forCredits = credits;
  }

  /** What Stripe calls it. */
  void call(String ours, String payment, Instant created) {
    stripeId = ours;
    paymentIntent = payment;
    createdAt = created;
  }

  /** How much it was seen to be, and why. */
  void look(Money amount, String why, Instant now) {
    amountMinor = amount.minor();
    currency = amount.currency();
    reason = why.isEmpty() ? null : why;
    syncedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID organisation() {
    return organisation;
  }

  UUID invoice() {
    return invoice;
  }

  boolean isForCredits() {
    return forCredits;
  }

  String reason() {
    return reason;
  }

  Instant createdAt() {
    return createdAt;
  }

  Money amount() {
    return new Money(amountMinor, currency);
  }
}
