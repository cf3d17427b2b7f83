package app.livery.billing.transfers;

import app.livery.kernel.RuleBroken;

/** The brand takes no transfers in that currency. */
public class NoBankDetails extends RuleBroken.OfField {
  NoBankDetails(String currency) {
    super("price", currency);
  }
}
