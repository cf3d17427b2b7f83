package app.livery.tenancy.organisations;

/** How somebody went out of an organisation. */
public enum WayOut {
  /** On their own. */
  LEFT,
  REMOVED,
  /** Their time was up. */
  EXPIRED
}
