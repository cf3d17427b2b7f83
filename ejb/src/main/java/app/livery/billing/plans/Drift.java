package app.livery.billing.plans;

/** Where a price at Stripe says something else than ours. */
public enum Drift {
  /** There is no price at Stripe that it stands for. */
  UNBOUND,
  MATCHES,
  AMOUNT,
  CURRENCY,
  INTERVAL,
  ARCHIVED,
  MISSING;

  /** Whether somebody has to look at it. */
  public boolean isAmiss() {
    return this != UNBOUND && this != MATCHES;
  }
}
