package app.livery.tenancy.people;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Facts;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** Makes people known to the tenant. */
@UseCase
public class Admitting {
  @Inject People people;
  @Inject Facts facts;
  @Inject Clock clock;

  /** The person with this address, made known now if nobody has it yet. */
  @Within
  public PersonRef admit(EmailAddress email, String name, String language) {
    return people.byEmail(email).orElseGet(() -> add(email, name, language)).ref();
  }

  /** Makes somebody an admin of the tenant. */
  @Within
  public PersonRef nameAdmin(EmailAddress email, String language) {
    Person person = people.byEmail(email).orElseGet(() -> add(email, "", language));
    person.becomeAdmin();
    PersonRef ref = person.ref();
    facts.fire(new TenantAdminNamed(ref.id(), email, language));
    return ref;
  }

  private Person add(EmailAddress email, String name, String language) {
    String code = Secret.fresh().value().replaceAll("[^A-Za-z0-9]", "").substring(0, 8);
    Person person =
        Person.of(email, name, language, code.toUpperCase(Locale.ROOT), clock.instant());
    people.add(person);
    facts.fire(person.added());
    return person;
  }
}
