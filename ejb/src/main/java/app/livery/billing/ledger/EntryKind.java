package app.livery.billing.ledger;

/** Why credits moved. */
public enum EntryKind {
  /** Paid for: from outside into the wallet. */
  TOP_UP(true),
  /** Came with a plan's period. */
  INCLUDED(true),
  /** Given by an admin. */
  GRANT(true),
  /** Taken by an admin. */
  REMOVAL(false),
  /** Used up; its value is revenue. */
  USE(false),
  /** Never used in its time; its value is revenue too, of another sort. */
  EXPIRY(false),
  /** Taken back because the money went back. */
  CLAWBACK(false),
  /** Used before its money went back, or used beyond what was there: the organisation owes it. */
  OWED(false),
  /** What was owed is paid, from the wallet. */
  REPAYMENT(false),
  /** Money came again, and the credits with it. */
  REINSTATEMENT(true),
  /** Money came again for what was owed. */
  WAIVED(true);

  private final boolean comesIn;

  EntryKind(boolean comesIn) {
    this.comesIn = comesIn;
  }

  /** Whether the organisation has more after it, or owes less. */
  public boolean comesIn() {
    return comesIn;
  }
}
