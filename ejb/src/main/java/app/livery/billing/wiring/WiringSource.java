package app.livery.billing.wiring;

/** Whose account a brand's money goes through. */
public enum WiringSource {
  NONE,
  PLATFORM,
  OWN
}
