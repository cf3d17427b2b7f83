package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/** The person is in the organisation already. */
public class AlreadyMember extends RuleBroken.OfField {
  public AlreadyMember() {
    super("email");
  }
}
