package app.livery.billing.wiring;

/** Whether an account's money is real. */
public enum StripeMode {
  TEST,
  LIVE
}
