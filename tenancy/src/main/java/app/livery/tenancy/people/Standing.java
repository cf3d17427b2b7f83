package app.livery.tenancy.people;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Line;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Decides who may sign in and who runs the tenant. */
@UseCase
public class Standing {
  @Inject People people;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Keeps somebody out. Their seats are free at once. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_WRITE)
  public PersonRef suspend(UUID id, String reason) {
    String why = Line.reason(reason);
    List<Person> admins = people.lockedAdmins();
    Person person = people.locked(id);
    if (person.isSuspended()) return person.ref();
    if (isLast(person, admins)) throw new LastAdmin();
    person.suspend(why, call.actor().name(), clock.instant());
    facts.fire(new PersonSuspended(id, why, person.ref()));
    return person.ref();
  }

  /** Lets somebody back in, if every organisation of theirs has a seat for them. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_WRITE)
  public PersonRef reinstate(UUID id) {
    Person person = people.locked(id);
    if (!person.isSuspended()) return person.ref();
    person.reinstate(call.actor().name(), clock.instant());
    facts.fire(new PersonReinstated(id, person.ref()));
    return person.ref();
  }

  /** Lets somebody run the tenant. */
  @Allowed(Role.TENANT_ADMIN)
  public PersonRef nameAdmin(UUID id) {
    Person person = people.locked(id);
    if (person.isSuspended()) throw new AccountSuspended();
    if (person.becomeAdmin())
      facts.fire(new TenantAdminNamed(id, person.ref().email(), person.ref().language()));
    return person.ref();
  }

  /** Somebody runs the tenant no longer. The last one stays. */
  @Allowed(Role.TENANT_ADMIN)
  public PersonRef unnameAdmin(UUID id) {
    List<Person> admins = people.lockedAdmins();
    Person person = people.locked(id);
    if (isLast(person, admins)) throw new LastAdmin();
    if (person.stepDown()) facts.fire(new TenantAdminUnnamed(id, person.ref()));
    return person.ref();
  }

  private static boolean isLast(Person person, List<Person> admins) {
    return admins.contains(person) && admins.size() == 1;
  }
}
