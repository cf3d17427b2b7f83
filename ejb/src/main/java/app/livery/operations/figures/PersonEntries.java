package app.livery.operations.figures;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.operations.facts.EntryKey;
import app.livery.operations.facts.WrittenFact;
import app.livery.tenancy.people.PersonStatus;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** The people of all tenants. */
@Repository
public class PersonEntries {
  private static final String ROWS =
      "select new app.livery.operations.figures.PersonEntryRow(p.tenant, t.name, t.slug, p.id,"
          + " p.email, p.name, p.status, p.tenantAdmin, p.organisations, p.lastSignInAt,"
          + " p.createdAt) from PersonEntry p join TenantEntry t on t.id = p.tenant";

  @Inject PlatformSession session;

  /** One page of people. Filters: {@code tenant}, {@code status}, {@code tenantAdmin}. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.PEOPLE_READ)
  public Slice<PersonEntryRow> list(Ask ask) {
    return Listing.of(PersonEntryRow.class, ROWS)
        .search("p.search like :words")
        .filter("tenant", "p.tenant = :tenant", UUID::fromString)
        .filter("status", "p.status = :status", PersonStatus::valueOf)
        .filter("tenantAdmin", "p.tenantAdmin = :tenantAdmin", Boolean::valueOf)
        .sort("name", "lower(p.name)")
        .sort("email", "p.email")
        .sort("tenantName", "lower(t.name)")
        .sort("lastSignInAt", "p.lastSignInAt")
        .sort("createdAt", "p.createdAt")
        .order("p.createdAt desc", "p.id desc")
        .answer(session.em(), ask);
  }

  /** Somebody new, or somebody already told of by another fact. */
  void meet(UUID tenant, WrittenFact fact) {
    PersonEntry person = get(tenant, fact.subject(), fact.instant("createdAt"));
    person.know(
        fact.text("email"),
        fact.text("person"),
        PersonStatus.valueOf(fact.text("status")),
        fact.flag("tenantAdmin"));
    session.em().persist(person);
  }

  /** What a fact says that a person is now. */
  void change(UUID tenant, WrittenFact fact) {
    PersonEntry person = get(tenant, fact.uuid("person.id"), fact.at());
    person.know(
        fact.text("person.email"),
        fact.text("person.name"),
        PersonStatus.valueOf(fact.text("person.status")),
        fact.flag("person.tenantAdmin"));
    session.em().persist(person);
  }

  void nameAdmin(UUID tenant, UUID id) {
    known(tenant, id).becomeAdmin();
  }

  void see(UUID tenant, UUID id, Instant at) {
    known(tenant, id).signedIn(at);
  }

  void forget(UUID tenant) {
    session
        .em()
        .createQuery("delete from PersonEntry p where p.tenant = :tenant")
        .setParameter("tenant", tenant)
        .executeUpdate();
  }

  private PersonEntry get(UUID tenant, UUID id, Instant createdAt) {
    PersonEntry person = session.em().find(PersonEntry.class, new EntryKey(tenant, id));
    return person == null ? new PersonEntry(tenant, id, createdAt) : person;
  }

  private PersonEntry known(UUID tenant, UUID id) {
    PersonEntry person = session.em().find(PersonEntry.class, new EntryKey(tenant, id));
    if (person == null) throw new IllegalStateException("Nobody has told of person " + id);
    return person;
  }
}
