package app.livery.billing.hooks;

/** An endpoint's life. */
public enum HookState {
  /** It is told what happens. */
  ACTIVE,
  /** Somebody holds it up; what happens meanwhile waits. */
  PAUSED,
  /** It has failed for too long and is told nothing any more. */
  BROKEN
}
