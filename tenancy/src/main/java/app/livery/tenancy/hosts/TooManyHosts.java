package app.livery.tenancy.hosts;

import app.livery.kernel.RuleBroken;

/** A tenant has as many host names as it may have. */
public class TooManyHosts extends RuleBroken {
  public TooManyHosts(int most) {
    super(most);
  }
}
