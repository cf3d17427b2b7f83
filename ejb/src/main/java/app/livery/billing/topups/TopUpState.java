package app.livery.billing.topups;

/** How far a top-up has come; a payment that comes late still counts. */
public enum TopUpState {
  OPEN,
  PAID,
  EXPIRED
}
