package app.livery.billing.inbox;

/** How far an event has come. */
public enum EventState {
  /** It has yet to have its effect, or to have it again after a failure. */
  WAITING,
  DONE,
  /** Nobody asks for its type. */
  UNASKED,
  /** It says of no brand that it is theirs. */
  STRAY,
  /** It failed so often that it is no longer tried. */
  POISON
}
