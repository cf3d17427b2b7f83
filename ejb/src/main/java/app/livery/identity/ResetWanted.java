package app.livery.identity;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Secret;

/** Somebody has forgotten their password; the link lets them set another within two hours. */
public record ResetWanted(EmailAddress to, String name, String language, Secret link)
    implements MailWanted {
  @Override
  public String path() {
    return "/reset/" + link.value();
  }
}
