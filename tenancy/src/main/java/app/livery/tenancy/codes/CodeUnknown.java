package app.livery.tenancy.codes;

import app.livery.kernel.RuleBroken;

/** No code of this tenant reads like this. */
public class CodeUnknown extends RuleBroken.OfField {
  public CodeUnknown() {
    super("code");
  }
}
