package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** Too much of the same in too short a time. */
public class TooManyAttempts extends RuleBroken {
  private final long seconds;

  /**
   * @param seconds until the next attempt can be made
   */
  public TooManyAttempts(long seconds) {
    super(seconds);
    this.seconds = seconds;
  }

  /** When to try again, in seconds; the API puts it into {@code Retry-After}. */
  public long seconds() {
    return seconds;
  }
}
