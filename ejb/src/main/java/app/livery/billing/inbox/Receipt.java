package app.livery.billing.inbox;

/** What became of a visit by Stripe. */
public enum Receipt {
  /** It is kept, or was already. */
  STORED,
  /** Its signature is not ours, too old, or from the future. */
  UNSIGNED,
  /** It is signed, and is no event. */
  MALFORMED,
  /** It is kept, but written in a version that nobody here can read. */
  UNREADABLE,
  /** Nobody has given keys, so nobody is expected. */
  UNWIRED
}
