package app.livery.billing.invoices;

import app.livery.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** Money of a payment that has gone back or may: whose, of what, how much. */
@MappedSuperclass
abstract class MoneyBack {
  @Id UUID id;

  @Column(name = "stripe_id")
  String stripeId;

  @Column(name = "organisation_id")
  UUID organisation;

  @Column(name = "invoice_id")
  UUID invoice;

  @Column(name = "payment_intent")
  String paymentIntent;

  @Column(name = "for_credits")
  boolean forCredits;

  @Column(name = "amount_minor")
  long amountMinor;

  String currency;
  String reason;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "synced_at")
  Instant syncedAt;

  Money amount() {
    return new Money(amountMinor, currency);
  }
}
