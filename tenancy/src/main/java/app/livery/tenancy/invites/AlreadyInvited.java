package app.livery.tenancy.invites;

import app.livery.kernel.RuleBroken;

/** An invite to this address is waiting for its answer; send that one again. */
public class AlreadyInvited extends RuleBroken.OfField {
  public AlreadyInvited() {
    super("email");
  }
}
