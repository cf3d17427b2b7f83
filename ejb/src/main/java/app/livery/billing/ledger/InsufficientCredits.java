package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.RuleBroken;

/** There are not enough credits in the wallet. */
public class InsufficientCredits extends RuleBroken.OfField {
  public InsufficientCredits(Credits free) {
    super("credits", free.toString());
  }
}
