package app.livery.billing.subscriptions;

/** What a subscription lets an organisation do. */
public enum Stage {
  OPEN,
  /** A payment is missing, and there is still time for it. */
  GRACE,
  /** Nobody new comes in and nothing is metered; what is there can be read. */
  RESTRICTED,
  ENDED
}
