package app.livery.identity;

import app.livery.kernel.EmailAddress;

/** A password was changed; the owner is told in case it was somebody else. */
public record PasswordChangedNotice(EmailAddress to, String name, String language)
    implements MailWanted {
  @Override
  public String path() {
    return "/forgot";
  }
}
