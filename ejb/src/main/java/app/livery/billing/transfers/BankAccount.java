package app.livery.billing.transfers;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Where money in a currency is to be sent. One for each currency. */
@Entity
@Table(name = "bank_account")
class BankAccount {
  @Id private UUID id;
  private String currency;
  private String holder;
  private String iban;
  private String bic;
  private String bank;
  private String address;

  @Column(name = "tax_id")
  private String taxId;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected BankAccount() {}

  BankAccount(String currency) {
    this.id = Ids.next();
    this.currency = currency;
  }

  void become(BankWish wish, String by, Instant now) {
    holder = wish.holder();
    iban = wish.iban();
    bic = wish.bic();
    bank = wish.bank();
    address = wish.address();
    taxId = wish.taxId();
    changedBy = by;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  BankRow row() {
    return new BankRow(id, currency, holder, iban, bic, bank, address, taxId, changedBy, changedAt);
  }
}
