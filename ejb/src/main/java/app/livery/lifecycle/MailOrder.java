package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * A letter that is to be sent.
 *
 * @param language of the reader; English where there are no texts in it
 * @param path where its button leads, on the host of the tenant or of the platform
 * @param values what the texts fill in, for example {@code name} or {@code organisation}
 * @param occasion names the cause where one cause must never bring two letters; null where it may
 */
public record MailOrder(
    MailTemplate template,
    EmailAddress to,
    String language,
    String path,
    Map<String, String> values,
    String occasion) {

  static MailOrder of(MailTemplate template, EmailAddress to, String language, String path) {
    return new MailOrder(template, to, language, path, Map.of(), null);
  }

  /** The same with one more value; an absent one is left out. */
  MailOrder with(String name, String value) {
    if (value == null || value.isBlank()) return this;
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new MailOrder(template, to, language, path, more, occasion);
  }

  MailOrder onceFor(String cause) {
    return new MailOrder(template, to, language, path, values, cause);
  }
}
