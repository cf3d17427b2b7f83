package app.livery.billing.hooks;

import app.livery.kernel.RuleBroken;

/** There are as many endpoints as there can be. */
public class TooManyHooks extends RuleBroken {
  TooManyHooks(int most) {
    super(most);
  }
}
