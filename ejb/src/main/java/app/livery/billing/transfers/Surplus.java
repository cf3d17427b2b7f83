package app.livery.billing.transfers;

/** What becomes of money beyond what was due. */
public enum Surplus {
  /** It becomes credits of the organisation. */
  CREDITS,
  /** It stays a note, to be paid back. */
  PAY_BACK
}
