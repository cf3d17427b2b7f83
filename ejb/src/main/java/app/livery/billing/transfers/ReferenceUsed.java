package app.livery.billing.transfers;

import app.livery.kernel.RuleBroken;

/** Money with this reference of the bank is recorded already. */
public class ReferenceUsed extends RuleBroken.OfField {
  ReferenceUsed() {
    super("reference");
  }
}
