package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.RuleBroken;

/** The organisation owes credits; nothing is used until that is paid. */
public class WalletFrozen extends RuleBroken {
  public WalletFrozen(Credits owed) {
    super(owed.toString());
  }
}
