package app.livery.billing.transfers;

import app.livery.kernel.Money;
import app.livery.kernel.RuleBroken;

/** Money is missing. */
public class Underpaid extends RuleBroken {
  Underpaid(Money gap) {
    super(gap.toString());
  }
}
