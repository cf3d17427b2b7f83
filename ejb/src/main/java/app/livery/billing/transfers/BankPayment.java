package app.livery.billing.transfers;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money that has come in for an order; for good. */
@Entity
@Table(name = "bank_payment")
class BankPayment {
  @Id private UUID id;

  @Column(name = "order_id")
  private UUID order;

  private String bank;

  @Column(name = "bank_key")
  private String bankKey;

  private String reference;

  @Column(name = "reference_key")
  private String referenceKey;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected BankPayment() {}

  BankPayment(UUID order, PaymentWish wish, String currency, String by, Instant now) {
    this.id = Ids.next();
    this.order = order;
    this.bank = wish.bank();
    this.bankKey = wish.bank() == null ? null : OrderReference.normalised(wish.bank());
    this.reference = wish.reference();
    this.referenceKey = OrderReference.normalised(wish.reference());
    this.amountMinor = wish.amountMinor();
    this.currency = currency;
    this.receivedOn = wish.receivedOn();
    this.recordedBy = by;
    this.recordedAt = now;
  }

  PaymentRow row() {
    return new PaymentRow(
        id, order, bank, reference, amountMinor, currency, receivedOn, recordedBy, recordedAt);
  }
}
