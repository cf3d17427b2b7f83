package app.livery.billing.plans;

import app.livery.kernel.RuleBroken;

/** The price at Stripe cannot stand for this one: it is another's, or says something else. */
public class PriceUnfit extends RuleBroken.OfField {
  public PriceUnfit(Drift difference) {
    super("stripePrice", difference);
  }
}
