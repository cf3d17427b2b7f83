package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** The present password, asked for again, is not the one typed. */
public class PasswordWrong extends RuleBroken.OfField {
  PasswordWrong(String field) {
    super(field);
  }
}
