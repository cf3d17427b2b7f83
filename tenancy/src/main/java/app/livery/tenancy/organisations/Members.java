package app.livery.tenancy.organisations;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import app.livery.kernel.Within;
import app.livery.tenancy.people.PersonStatus;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is in which organisation of the current tenant. */
@Repository
public class Members {
  private static final String ROWS =
      "select new app.livery.tenancy.organisations.MemberRow(m.id, m.organisation, p.id, p.name,"
          + " p.email, p.status, m.role, m.seated, m.joinedBy, m.joinedAt, m.expiresAt)"
          + " from Member m join Person p on p.id = m.person";

  private static final String PLACES =
      "select new app.livery.tenancy.organisations.Membership(o.id, o.name, o.kind, o.status,"
          + " o.expiresAt, m.role, m.seated, m.joinedAt, m.expiresAt)"
          + " from Member m join Organisation o on o.id = m.organisation"
          + " where m.person = :person and m.endedAt is null order by m.joinedAt, m.id";

  @Inject TenantSession session;
  @Inject Organisations organisations;

  /**
   * One page of an organisation's members. Trial people do not see each other. Filter: {@code
   * role}.
   */
  @Allowed(value = Role.MEMBER, scope = Scope.PEOPLE_READ)
  public Slice<MemberRow> list(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return Listing.of(MemberRow.class, ROWS)
        .where("m.endedAt is null")
        .where("m.organisation = :organisation", "organisation", organisation.value())
        .search("lower(concat(concat(p.name, ' '), p.email)) like :words")
        .filter("role", "m.role = :role", Role::valueOf)
        .sort("name", "lower(p.name)")
        .sort("email", "p.email")
        .sort("role", "m.role")
        .sort("joinedAt", "m.joinedAt")
        .sort("expiresAt", "m.expiresAt")
        .order("m.joinedAt desc", "m.id desc")
        .answer(session.em(), ask);
  }

  /** The organisations that a person is in, the oldest membership first. */
  @Within
  public List<Membership> of(UUID person) {
    return session
        .em()
        .createQuery(PLACES, Membership.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Whether somebody with this address is in the organisation. */
  @Within
  public boolean has(OrganisationId organisation, EmailAddress email) {
    return !session
        .em()
        .createQuery(
            "select m.id from Member m join Person p on p.id = m.person where p.email = :email"
                + " and m.organisation = :organisation and m.endedAt is null")
        .setParameter("email", email)
        .setParameter("organisation", organisation.value())
        .getResultList()
        .isEmpty();
  }

  /** Whether the person has ever been in the organisation. */
  boolean hadEver(UUID organisation, UUID person) {
    return !session
        .em()
        .createQuery(
            "select m.id from Member m where m.organisation = :organisation and m.person = :person")
        .setParameter("organisation", organisation)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  Optional<Member> find(UUID organisation, UUID person) {
    return session
        .em()
        .createQuery(
            "select m from Member m where m.organisation = :organisation and m.person = :person"
                + " and m.endedAt is null",
            Member.class)
        .setParameter("organisation", organisation)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws NotFound when the person is not in the organisation
   */
  Member get(UUID organisation, UUID person) {
    return find(organisation, person).orElseThrow(NotFound::new);
  }

  /** Who is in and occupies no seat, though nothing keeps them from it; the first come first. */
  List<Member> standing(UUID organisation) {
    return session
        .em()
        .createQuery(
            "select m from Member m join Person p on p.id = m.person"
                + " where m.organisation = :organisation and m.seated = false"
                + " and m.endedAt is null and p.status = :active order by m.joinedAt, m.id",
            Member.class)
        .setParameter("organisation", organisation)
        .setParameter("active", PersonStatus.ACTIVE)
        .getResultList();
  }

  long owners(UUID organisation) {
    return session
        .em()
        .createQuery(
            "select count(m) from Member m where m.organisation = :organisation"
                + " and m.role = :owner and m.endedAt is null",
            Long.class)
        .setParameter("organisation", organisation)
        .setParameter("owner", Role.OWNER)
        .getSingleResult();
  }

  /** The organisations of a person in one order for all callers, so that locks never cross. */
  List<UUID> organisationsOf(UUID person) {
    return session
        .em()
        .createQuery(
            "select m.organisation from Member m where m.person = :person and m.endedAt is null"
                + " order by m.organisation",
            UUID.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Whose time is up: some of them, in the order of their organisations. */
  List<Overdue> overdue(Instant now, int limit) {
    return session
        .em()
        .createQuery(
            "select new app.livery.tenancy.organisations.Overdue(m.organisation, m.person)"
                + " from Member m where m.endedAt is null and m.expiresAt <= :now"
                + " order by m.organisation, m.id",
            Overdue.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  MemberRow row(UUID id) {
    return session
        .em()
        .createQuery(ROWS + " where m.id = :id", MemberRow.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /**
   * @throws AlreadyMember when somebody else let the person in at the same moment
   */
  void add(Member member) {
    session.em().persist(member);
    Uniqueness.flush(session.em(), AlreadyMember::new);
  }
}
