package app.livery.tenancy.hosts;

import app.livery.kernel.RuleBroken;

/** A name in other letters that reads like one that is somebody else's already. */
public class HostLooksAlike extends RuleBroken.OfField {
  public HostLooksAlike() {
    super("name");
  }
}
