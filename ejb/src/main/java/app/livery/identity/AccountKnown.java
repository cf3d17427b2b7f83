package app.livery.identity;

import app.livery.kernel.EmailAddress;

/** Somebody has signed up with an address that has an account already; its owner is told so. */
public record AccountKnown(EmailAddress to, String name, String language) implements MailWanted {
  @Override
  public String path() {
    return "/sign-in";
  }
}
