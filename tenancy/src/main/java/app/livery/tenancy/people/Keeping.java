package app.livery.tenancy.people;

import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.Facts;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Keeps what the tenant knows of a person up to date. */
@UseCase
public class Keeping {
  private static final Set<String> LANGUAGES = Set.of("en", "ar");

  @Inject People people;
  @Inject Facts facts;
  @Inject Clock clock;

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_WRITE)
  public PersonRef rename(UUID id, String name) {
    String clean = Line.name(name, "name");
    Person person = people.locked(id);
    return changed(person, "name", person.rename(clean));
  }

  /** Sets the language that pages and mails speak to them. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_WRITE)
  public PersonRef speak(UUID id, String language) {
    if (language == null || !LANGUAGES.contains(language))
      throw new Malformed("language", "language");
    Person person = people.locked(id);
    return changed(person, "language", person.speak(language));
  }

  /** The person has shown that the address is theirs. Doing it twice changes nothing. */
  @Within
  public PersonRef confirm(UUID id) {
    Person person = people.locked(id);
    return changed(person, "confirmedAt", person.confirm(clock.instant()));
  }

  /** The person has signed in; the fact of it belongs to whoever let them in. */
  @Within
  public void seen(UUID id, Instant at) {
    people.seen(id, at);
  }

  private PersonRef changed(Person person, String what, Change<?> change) {
    if (change.isReal()) facts.fire(new PersonChanged(person.id(), what, change, person.ref()));
    return person.ref();
  }
}
