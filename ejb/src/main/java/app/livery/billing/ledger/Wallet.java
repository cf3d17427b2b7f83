package app.livery.billing.ledger;

import app.livery.kernel.Change;
import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * What an organisation has in credits: a sum of its ledger, which never falls below zero. Part of
 * it may be kept aside for what has begun. What it owes stands apart, and holds up further use.
 */
@Entity
public class Wallet {
  @Id private UUID id;

  @Column(name = "balance_micro")
  private long balance;

  @Column(name = "reserved_micro")
  private long reserved;

  @Column(name = "receivable_micro")
  private long receivable;

  private boolean restricted;

  @Column(name = "receivable_account")
  private UUID receivableAccount;

  protected Wallet() {}

  OrganisationId organisation() {
    return new OrganisationId(id);
  }

  UUID id() {
    return id;
  }

  UUID receivableAccount() {
    return receivableAccount;
  }

  Credits balance() {
    return new Credits(balance);
  }

  Credits owed() {
    return new Credits(receivable);
  }

  /** What nothing is kept aside for. */
  Credits free() {
    return new Credits(balance - reserved);
  }

  void receive(Credits credits) {
    balance = Math.addExact(balance, credits.micro());
  }

  void owe(Credits credits) {
    receivable = Math.addExact(receivable, credits.micro());
  }

  void repay(Credits credits) {
    receivable = Math.subtractExact(receivable, credits.micro());
  }

  /**
   * @param free how much may be kept aside at most
   */
  void reserve(Credits credits, Credits free) {
    if (restricted) throw new UseRestricted();
    if (receivable > 0) throw new WalletFrozen(owed());
    if (credits.compareTo(free) > 0) throw new InsufficientCredits(free);
    reserved = Math.addExact(reserved, credits.micro());
  }

  /** Whether it may be used is for others to say. */
  Change<Boolean> restrict(boolean from) {
    Change<Boolean> change = new Change<>(restricted, from);
    restricted = from;
    return change;
  }

  void release(Credits credits) {
    reserved = Math.subtractExact(reserved, credits.micro());
  }
}
