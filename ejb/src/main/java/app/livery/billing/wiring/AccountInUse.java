package app.livery.billing.wiring;

import app.livery.kernel.RuleBroken;

/** Customers pay through this account, so it cannot be given up or exchanged for another one. */
public class AccountInUse extends RuleBroken {
  public AccountInUse(long subscriptions) {
    super(subscriptions);
  }
}
