package app.livery.tenancy.hosts;

/** What the last look at a record found. */
public enum Finding {
  UNSEEN,
  FINE,
  MISSING,
  /** There is a record, with another value. */
  OTHER,
  /** The record is there, but so is that of the tenant who has proved the name before. */
  HELD,
  /** The name servers failed or did not answer in time: nothing is known. */
  UNANSWERED
}
