package app.livery.tenancy.codes;

import app.livery.kernel.RuleBroken;

/** The code's time is up. */
public class CodeExpired extends RuleBroken.OfField {
  public CodeExpired() {
    super("code");
  }
}
