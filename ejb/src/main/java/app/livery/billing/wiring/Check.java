package app.livery.billing.wiring;

/** What a probe looks at. */
public enum Check {
  /** Whether Stripe takes the key. */
  KEY,
  /** Whether the account may take payments. */
  CHARGES,
  /** Whether the key may see what is sold. */
  CATALOGUE,
  /** Whether there is an endpoint at our address. */
  ENDPOINT,
  /** Whether it is switched on. */
  ENDPOINT_ON,
  /** Whether it sends objects in a version that we understand. */
  ENDPOINT_VERSION,
  /** Whether it tells of all that we have to know. */
  ENDPOINT_TYPES,
  /** Whether we know the secret that signs events. */
  SECRET,
  /** When the last event came. */
  LAST_EVENT
}
