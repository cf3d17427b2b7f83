package app.livery.billing.wiring;

/** What a probe has found. */
public enum CheckState {
  WORKS,
  /** Works, but somebody should look at it. */
  CARE,
  BROKEN,
  /** Cannot be told, because something before it is broken or Stripe did not answer. */
  UNKNOWN
}
