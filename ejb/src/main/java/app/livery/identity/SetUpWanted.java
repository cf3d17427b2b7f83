package app.livery.identity;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Secret;

/** Somebody was named admin or staff and is to set their first password, within a week. */
public record SetUpWanted(EmailAddress to, String name, String language, Secret link)
    implements MailWanted {
  @Override
  public String path() {
    return "/setup/" + link.value();
  }
}
