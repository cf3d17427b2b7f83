package app.livery.tenancy.organisations;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/** All organisations of the current tenant. */
@Repository
public class Organisations {
  private static final String ROWS =
      "select new app.livery.tenancy.organisations.OrganisationRow(o.id, o.name, o.slug, o.kind,"
          + " o.currency, o.members, o.seatsTaken, o.seatsPaid, o.status, o.expiresAt, o.createdAt)"
          + " from Organisation o";

  @Inject TenantSession session;
  @Inject Clock clock;

  /** One page of organisations. Filters: {@code status}, {@code kind}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_READ)
  public Slice<OrganisationRow> list(Ask ask) {
    return Listing.of(OrganisationRow.class, ROWS)
        .search("lower(concat(concat(o.name, ' '), o.slug)) like :words")
        .filter("status", "o.status = :status", OrganisationStatus::valueOf)
        .filter("kind", "o.kind = :kind", OrganisationKind::valueOf)
        .sort("name", "lower(o.name)")
        .sort("members", "o.members")
        .sort("seats", "o.seatsTaken")
        .sort("expiresAt", "o.expiresAt")
        .sort("createdAt", "o.createdAt")
        .order("o.createdAt desc", "o.id desc")
        .answer(session.em(), ask);
  }

  /**
   * @throws NotFound when the tenant has no such organisation
   */
  @Allowed(value = Role.VIEWER, scope = Scope.ORGANISATIONS_READ)
  public OrganisationRow get(OrganisationId id) {
    Organisation found = NotFound.ifAbsent(session.em().find(Organisation.class, id.value()));
    return found.row();
  }

  /**
   * For lists that hang below an organisation: an empty one is no answer for one that is not there.
   *
   * @throws NotFound when the tenant has no such organisation
   */
  @Within
  public void require(OrganisationId id) {
    if (session.em().find(Organisation.class, id.value()) == null) throw new NotFound();
  }

  /**
   * What it is called, for the facts about it.
   *
   * @throws NotFound when the tenant has no such organisation
   */
  @Within
  public String name(OrganisationId id) {
    return NotFound.ifAbsent(session.em().find(Organisation.class, id.value())).row().name();
  }

  /** Refuses a role, or everybody, that could not come into the organisation by invite today. */
  @Within
  public void requireOpenTo(OrganisationId id, Role role) {
    Organisation organisation =
        NotFound.ifAbsent(session.em().find(Organisation.class, id.value()));
    organisation.requireInvitable(role, clock.instant());
  }

  boolean isTaken(Slug slug) {
    return !session
        .em()
        .createQuery("select o.id from Organisation o where o.slug = :slug")
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }

  /** The organisation that the tenant's trial people share. Provisioning makes it. */
  @Within
  public OrganisationId trialId() {
    UUID id =
        session
            .em()
            .createQuery("select o.id from Organisation o where o.kind = :kind", UUID.class)
            .setParameter("kind", OrganisationKind.TRIAL)
            .getSingleResult();
    return new OrganisationId(id);
  }

  /**
   * The organisation with its row locked until the transaction ends; the seat gate stands on this.
   */
  Organisation locked(OrganisationId id) {
    return NotFound.ifAbsent(
        session.em().find(Organisation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * @throws AlreadyTaken at {@code slug} when somebody else got there first
   */
  void add(Organisation organisation) {
    session.em().persist(organisation);
    flush(organisation.row().slug());
  }

  void flush(Slug slug) {
    Uniqueness.flush(session.em(), () -> new AlreadyTaken("slug", slug));
  }
}
