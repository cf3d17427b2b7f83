package app.livery.billing.topups;

import app.livery.kernel.RuleBroken;

/** The brand has no price of a credit in the organisation's currency. */
public class CreditsNotSold extends RuleBroken {
  public CreditsNotSold(String currency) {
    super(currency);
  }
}
