package app.livery.billing.hooks;

/** What came of a try. */
public enum HookOutcome {
  /** The other side has taken it. */
  TAKEN,
  /** The other side answered, but not that it has taken it. */
  DECLINED,
  /** The other side said that nobody is there any more, and never will be. */
  GONE,
  /** The other side sent us elsewhere, where we do not go. */
  REDIRECTED,
  /** No whole answer in time. */
  TIMED_OUT,
  /** No such name. */
  UNKNOWN_HOST,
  /** The name leads to an address that is not a public one. */
  INSIDE,
  /** The certificate is not one to trust. */
  UNTRUSTED,
  /** Nobody answered, or the connection broke. */
  UNREACHABLE,
  /** The endpoint was switched off before its turn came. */
  SWITCHED_OFF
}
