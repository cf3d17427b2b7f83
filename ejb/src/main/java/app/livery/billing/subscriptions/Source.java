package app.livery.billing.subscriptions;

/** How a subscription is paid. */
public enum Source {
  STRIPE,
  BANK
}
