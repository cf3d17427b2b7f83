package app.livery.billing.transfers;

import app.livery.kernel.Money;
import app.livery.kernel.RuleBroken;

/** More money has come than was due, and nobody has said what becomes of it. */
public class SurplusUndecided extends RuleBroken.OfField {
  SurplusUndecided(Money surplus) {
    super("surplus", surplus.toString());
  }
}
