package app.livery.tenancy.links;

/** Whether a link or code still lets people in, and if not, why. */
public enum LinkStatus {
  ACTIVE,
  /** Switched off by somebody; can be switched on again. */
  OFF,
  /** Its time is up. */
  EXPIRED,
  /** Used as often as its limit allows. */
  SPENT
}
