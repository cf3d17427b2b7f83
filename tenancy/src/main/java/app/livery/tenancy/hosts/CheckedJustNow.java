package app.livery.tenancy.hosts;

import app.livery.kernel.RuleBroken;

/** The records were looked at a moment ago; name servers are not asked again at once. */
public class CheckedJustNow extends RuleBroken {
  private final long seconds;

  public CheckedJustNow(long seconds) {
    super(seconds);
    this.seconds = seconds;
  }

  /** How long to wait. */
  public long seconds() {
    return seconds;
  }
}
