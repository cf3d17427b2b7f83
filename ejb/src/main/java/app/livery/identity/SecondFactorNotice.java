package app.livery.identity;

import app.livery.kernel.EmailAddress;

/** A second factor was set up or taken away; the owner is told in case it was somebody else. */
public record SecondFactorNotice(EmailAddress to, String name, String language, boolean on)
    implements MailWanted {
  @Override
  public String path() {
    return "/profile";
  }
}
