package app.livery.billing.hooks;

/** A delivery's life: waits, is taken by a worker, and is then with the other side or given up. */
public enum DeliveryState {
  WAITING,
  SENDING,
  DELIVERED,
  FAILED
}
