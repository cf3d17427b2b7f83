package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** A password that will not do; its text says why: short, long, common, or the address. */
public class PasswordUnfit extends RuleBroken.OfField {
  private final String why;

  PasswordUnfit(String field, String why, int limit) {
    super(field, limit);
    this.why = why;
  }

  @Override
  public String key() {
    return "PasswordUnfit." + why;
  }
}
