package app.livery.billing.transfers;

/** An order's life. */
public enum OrderState {
  /** Waits for its money. */
  NEW,
  /** Somebody says that it is paid, or some money has come. */
  PENDING_REVIEW,
  PAID,
  REJECTED,
  /** Nothing came in time; money that comes later has it looked at again. */
  EXPIRED,
  /** Who placed it wants it no longer. */
  WITHDRAWN
}
