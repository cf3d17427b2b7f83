package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/** Nobody hands out a role above their own. */
public class RoleAboveOwn extends RuleBroken.OfField {
  public RoleAboveOwn() {
    super("role");
  }
}
