package app.livery.tenancy.codes;

import app.livery.kernel.RuleBroken;

/** The code has been switched off. */
public class CodeOff extends RuleBroken.OfField {
  public CodeOff() {
    super("code");
  }
}
