package app.livery.identity;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import java.io.Serializable;
import java.util.Set;

/** Somebody who signs up, by their own words. */
public record Applicant(EmailAddress email, String name, String language) implements Serializable {
  private static final Set<String> LANGUAGES = Set.of("en", "ar");

  /**
   * @throws Malformed at {@code name} or {@code language}
   */
  public Applicant {
    name = Line.name(name, "name");
    if (!LANGUAGES.contains(language)) throw new Malformed("language", "language");
  }
}
