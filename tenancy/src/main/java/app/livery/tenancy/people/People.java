package app.livery.tenancy.people;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All people of the current tenant. */
@Repository
public class People {
  @Inject TenantSession session;

  @Within
  public Optional<PersonRef> find(EmailAddress email) {
    return byEmail(email).map(Person::ref);
  }

  @Within
  public Optional<PersonRef> find(UUID id) {
    return Optional.ofNullable(session.em().find(Person.class, id)).map(Person::ref);
  }

  Optional<Person> byEmail(EmailAddress email) {
    return session
        .em()
        .createQuery("select p from Person p where p.email = :email", Person.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  Person locked(UUID id) {
    Person person = session.em().find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (person == null) throw new NotFound();
    return person;
  }

  void add(Person person) {
    session.em().persist(person);
    session.em().flush();
  }
}
