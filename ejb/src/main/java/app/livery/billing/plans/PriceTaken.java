package app.livery.billing.plans;

import app.livery.kernel.RuleBroken;

/** The plan has a price in this currency and interval already. */
public class PriceTaken extends RuleBroken.OfField {
  public PriceTaken() {
    super("currency");
  }
}
