package app.livery.billing.ledger;

/** Where a lot of credits has come from. */
public enum LotSource {
  TOP_UP,
  PLAN,
  GRANT,
  REINSTATEMENT
}
