package app.livery.tenancy.invites;

import app.livery.kernel.RuleBroken;

/** The invite went out a moment ago; a second mail would only confuse. */
public class SentJustNow extends RuleBroken {
  public SentJustNow(long seconds) {
    super(seconds);
  }
}
