package app.livery.billing.subscriptions;

/** How a subscription stands with its money. */
public enum SubscriptionStatus {
  /** Its first payment has not gone through. */
  INCOMPLETE,
  TRIALING,
  ACTIVE,
  PAST_DUE,
  PAUSED,
  CANCELLED;

  /** Whether money comes in by it, or is expected to. */
  public boolean isEarning() {
    return this == ACTIVE || this == PAST_DUE;
  }

  /** Whether it gives its seats. */
  boolean isGranting() {
    return this == TRIALING || this == ACTIVE || this == PAST_DUE || this == PAUSED;
  }
}
