package app.livery.tenancy.codes;

import app.livery.kernel.RuleBroken;

/** The code has been used as often as it may be. */
public class CodeExhausted extends RuleBroken.OfField {
  public CodeExhausted() {
    super("code");
  }
}
