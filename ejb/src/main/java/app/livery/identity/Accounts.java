package app.livery.identity;

import app.livery.identity.staff.StaffList;
import app.livery.identity.staff.StaffRef;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.tenancy.people.Keeping;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRef;
import app.livery.tenancy.people.PersonStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Those who may sign in where the call is: the tenant's people, or the staff. */
@ApplicationScoped
class Accounts {
  @Inject People people;
  @Inject Keeping keeping;
  @Inject Clock clock;
  @Inject StaffList staff;
  @Inject CurrentCall call;

  Optional<Account> find(EmailAddress email) {
    return inTenant() ? people.find(email).map(Accounts::of) : staff.find(email).map(Accounts::of);
  }

  Optional<Account> find(UUID id) {
    return inTenant() ? people.find(id).map(Accounts::of) : staff.find(id).map(Accounts::of);
  }

  void recordSignIn(UUID id) {
    if (inTenant()) keeping.seen(id, clock.instant());
    else staff.recordSignIn(id);
  }

  /** A link mailed to somebody came back: the address is theirs. */
  void confirm(UUID id) {
    if (inTenant()) keeping.confirm(id);
  }

  private boolean inTenant() {
    return call.tenant().isPresent();
  }

  private static Account of(PersonRef person) {
    return new Account(
        person.id(),
        person.email(),
        person.name(),
        person.language(),
        person.status() == PersonStatus.ACTIVE,
        person.tenantAdmin());
  }

  private static Account of(StaffRef member) {
    return new Account(
        member.id(), member.email(), member.name(), member.language(), member.active(), true);
  }
}
