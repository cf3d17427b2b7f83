package app.livery.billing.invoices;

/** How a payment that was called into question stands. */
public enum DisputeState {
  /** The bank asks; nothing has been taken. */
  ASKED,
  OPEN,
  WON,
  LOST
}
