package app.livery.billing.ledger;

/** How far a reservation has come; only the first state leads to another. */
public enum ReservationState {
  HELD,
  SETTLED,
  RELEASED,
  EXPIRED
}
