package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** A code of the second factor is wrong, used, or late. */
public class CodeRefused extends RuleBroken.OfField {
  public CodeRefused() {
    super("code");
  }
}
