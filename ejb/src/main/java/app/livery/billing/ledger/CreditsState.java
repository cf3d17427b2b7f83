package app.livery.billing.ledger;

/** By what people look for wallets. */
public enum CreditsState {
  HOLDING,
  OWING
}
