package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import java.io.Serializable;
import java.util.UUID;

/**
 * An organisation's credits as lists show them.
 *
 * @param reserved how many of the balance are kept aside for what has begun
 * @param owed how many it owes; while it owes any, none can be used
 */
public record WalletRow(
    UUID organisation,
    String name,
    String currency,
    Credits balance,
    Credits reserved,
    Credits owed)
    implements Serializable {

  /** As a query reads it; an organisation that never had a credit has none of the last three. */
  public WalletRow(
      UUID organisation, String name, String currency, Long balance, Long reserved, Long owed) {
    this(organisation, name, currency, credits(balance), credits(reserved), credits(owed));
  }

  /** What can be used now, but for what ends unused in this very moment. */
  public Credits free() {
    return owed.isPositive() ? Credits.NONE : balance.minus(reserved);
  }

  private static Credits credits(Long micro) {
    return micro == null ? Credits.NONE : new Credits(micro);
  }
}
