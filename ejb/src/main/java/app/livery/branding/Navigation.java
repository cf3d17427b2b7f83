package app.livery.branding;

/** How the sidebar is coloured. */
public enum Navigation {
  /** Like the page itself, in both schemes. */
  LIGHT,
  /** Near black in both schemes. */
  DARK,
  /** In the brand's own colour, deepened until white is readable on it. */
  BRAND
}
