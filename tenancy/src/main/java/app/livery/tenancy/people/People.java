package app.livery.tenancy.people;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Ask;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All people of the current tenant. */
@Repository
public class People {
  private static final String IN_ORGANISATION =
      "exists (select m.id from Member m where m.person = p.id and m.endedAt is null"
          + " and m.organisation = :organisation)";

  private static final String PLACES =
      "select new app.livery.tenancy.people.Place(m.person, o.id, o.name, m.role)"
          + " from Member m join Organisation o on o.id = m.organisation"
          + " where m.person in :ids and m.endedAt is null order by lower(o.name)";

  @Inject TenantSession session;

  /**
   * One page of people. Filters: {@code status}, {@code admin} (true, false), {@code organisation}.
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_READ)
  public Slice<PersonRow> list(Ask ask) {
    Slice<PersonRow> page =
        Listing.of(Person.class, "select p from Person p")
            .search("lower(concat(concat(p.name, ' '), p.email)) like :words")
            .filter("status", "p.status = :status", PersonStatus::valueOf)
            .filter("admin", "p.tenantAdmin = :admin", Boolean::valueOf)
            .filter("organisation", IN_ORGANISATION, UUID::fromString)
            .sort("name", "lower(p.name)")
            .sort("email", "p.email")
            .sort("status", "p.status")
            .sort("lastSignInAt", "p.lastSignInAt")
            .sort("createdAt", "p.createdAt")
            .order("p.createdAt desc", "p.id desc")
            .answer(session.em(), ask)
            .map(Person::row);
    Map<UUID, List<Place>> places = placesOf(page.rows().stream().map(PersonRow::id).toList());
    return page.map(row -> row.in(places.getOrDefault(row.id(), List.of())));
  }

  /**
   * @throws NotFound when the tenant knows nobody by this identifier
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_READ)
  public PersonRow get(UUID id) {
    Person person = NotFound.ifAbsent(session.em().find(Person.class, id));
    return person.row().in(placesOf(List.of(id)).getOrDefault(id, List.of()));
  }

  /**
   * Somebody who may take part, locked until the transaction ends so that they stay so.
   *
   * @throws AccountSuspended when they may not
   */
  @Within
  public PersonRef present(UUID id) {
    Person person = locked(id);
    if (person.isSuspended()) throw new AccountSuspended();
    return person.ref();
  }

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

  /** Everybody who runs the tenant and may sign in, each locked, in one order for all callers. */
  List<Person> lockedAdmins() {
    return session
        .em()
        .createQuery(
            "select p from Person p where p.tenantAdmin = true and p.status = :active order by p.id",
            Person.class)
        .setParameter("active", PersonStatus.ACTIVE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void seen(UUID id, Instant at) {
    session
        .em()
        .createQuery("update Person p set p.lastSignInAt = :at where p.id = :id")
        .setParameter("at", at)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** One query for a whole page of people; organisations are known to JPQL by name alone. */
  private Map<UUID, List<Place>> placesOf(List<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    return session
        .em()
        .createQuery(PLACES, Place.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.groupingBy(Place::person));
  }

  Person locked(UUID id) {
    return NotFound.ifAbsent(session.em().find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * @throws AlreadyTaken at {@code email} when somebody else got there first
   */
  void add(Person person) {
    session.em().persist(person);
    Uniqueness.flush(session.em(), () -> new AlreadyTaken("email", person.ref().email()));
  }
}
