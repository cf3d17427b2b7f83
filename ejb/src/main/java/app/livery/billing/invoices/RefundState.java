package app.livery.billing.invoices;

/** How far money is on its way back. */
public enum RefundState {
  PENDING,
  SUCCEEDED,
  FAILED,
  CANCELLED
}
