package app.livery.identity;

import app.livery.kernel.RuleBroken;

/**
 * Address and password do not match, or the account is locked for a while; which of it is not told.
 */
public class SignInRefused extends RuleBroken.OfField {
  public SignInRefused() {
    super("password");
  }
}
