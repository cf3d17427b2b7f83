package app.livery.billing;

/** How often a price is due. */
public enum Interval {
  DAY,
  WEEK,
  MONTH,
  YEAR
}
