package app.livery.identity;

/** How far somebody has come in signing in. */
public enum Stage {
  /** The password was right; the code is still to be given. */
  SECOND_FACTOR,
  /** The password was right; a second factor has to be set up first. */
  ENROLMENT,
  /** Signed in. */
  FULL
}
