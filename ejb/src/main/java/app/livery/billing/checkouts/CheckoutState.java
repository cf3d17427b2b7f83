package app.livery.billing.checkouts;

/** How far somebody has come on their way to pay. */
public enum CheckoutState {
  OPEN,
  COMPLETED,
  /** Its time was up, or another one took its place. */
  EXPIRED
}
