package app.livery.identity;

/** How somebody stands with the organisation that they work in. */
public enum Belonging {
  /** In it. */
  INSIDE,
  /** In none. */
  NONE,
  /** Their time in it, or its own, is over. */
  EXPIRED,
  /** It is suspended. */
  SUSPENDED
}
