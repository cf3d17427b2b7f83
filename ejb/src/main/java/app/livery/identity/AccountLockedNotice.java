package app.livery.identity;

import app.livery.kernel.EmailAddress;
import java.time.Duration;
import java.util.Map;

/**
 * Sign-in to an account is locked for a while after failures; the owner is told for how long, which
 * nobody else learns.
 */
public record AccountLockedNotice(EmailAddress to, String name, String language, Duration lasting)
    implements MailWanted {
  @Override
  public String path() {
    return "/forgot";
  }

  @Override
  public Map<String, String> values() {
    return Map.of("minutes", String.valueOf(lasting.toMinutes()));
  }
}
