package app.livery.identity;

import app.livery.kernel.EmailAddress;

/** Sign-in to an account is locked for a while after failures; the owner is told. */
public record AccountLockedNotice(EmailAddress to, String name, String language)
    implements MailWanted {
  @Override
  public String path() {
    return "/forgot";
  }
}
