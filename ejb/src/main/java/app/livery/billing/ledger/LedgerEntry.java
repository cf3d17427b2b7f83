package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One transfer between two accounts. Written once, never changed. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {
  @Id private UUID id;

  @Column(name = "txn_id")
  private UUID transaction;

  private int part;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  @Column(name = "debit_account")
  private UUID debitAccount;

  @Column(name = "credit_account")
  private UUID creditAccount;

  @Column(name = "amount_micro")
  private long amount;

  @Column(name = "wallet_id")
  private UUID wallet;

  @Column(name = "lot_id")
  private UUID lot;

  @Column(name = "balance_micro")
  private long balance;

  @Column(name = "value_micro")
  private long value;

  private String currency;
  private String service;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "external_id")
  private String external;

  private String reason;
  private String actor;

  @Column(name = "idem_key")
  private String key;

  private Instant at;

  protected LedgerEntry() {}

  /** A transfer that concerns a wallet, which has its new balance already. */
  static LedgerEntry of(EntryKind kind, UUID from, UUID to, Credits amount, Wallet wallet) {
    LedgerEntry entry = new LedgerEntry();
    entry.id = Ids.next();
    entry.transaction = entry.id;
    entry.kind = kind;
    entry.debitAccount = from;
    entry.creditAccount = to;
    entry.amount = amount.micro();
    entry.wallet = wallet.id();
    entry.balance = wallet.balance().micro();
    return entry;
  }

  LedgerEntry about(CreditLot from, long worth) {
    lot = from.id();
    value = worth;
    currency = from.currency();
    return this;
  }

  LedgerEntry usedBy(Use use) {
    service = use.service();
    person = use.person();
    return this;
  }

  LedgerEntry because(String externalId, String why) {
    external = externalId;
    reason = why;
    return this;
  }

  LedgerEntry signed(String by, String once, Instant now) {
    actor = by;
    key = once;
    at = now;
    return this;
  }

  UUID transaction() {
    return transaction;
  }

  Credits amount() {
    return new Credits(amount);
  }

  Credits balance() {
    return new Credits(balance);
  }
}
