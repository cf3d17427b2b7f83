package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import java.io.Serializable;

/** All wallets of a brand together; credits have no currency, so they may be added. */
public record WalletSums(Credits balance, Credits reserved, Credits owed, long wallets)
    implements Serializable {

  /** As a query reads it; without wallets there are no sums. */
  public WalletSums(Long balance, Long reserved, Long owed, Long wallets) {
    this(credits(balance), credits(reserved), credits(owed), wallets.longValue());
  }

  private static Credits credits(Long micro) {
    return micro == null ? Credits.NONE : new Credits(micro);
  }
}
