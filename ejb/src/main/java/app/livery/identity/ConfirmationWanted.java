package app.livery.identity;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Secret;

/** Somebody has signed up and is to confirm that the address is theirs, within a day. */
public record ConfirmationWanted(EmailAddress to, String name, String language, Secret link)
    implements MailWanted {
  @Override
  public String path() {
    return "/confirm/" + link.value();
  }
}
