package app.livery.billing.wiring;

import app.livery.kernel.RuleBroken;

/** Stripe does not take this key. */
public class StripeKeyRefused extends RuleBroken.OfField {
  public StripeKeyRefused() {
    super("key");
  }
}
