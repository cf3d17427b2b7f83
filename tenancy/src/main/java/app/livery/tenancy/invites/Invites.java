package app.livery.tenancy.invites;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import app.livery.tenancy.links.LinkUnknown;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All invites of the current tenant. */
@Repository
public class Invites {
  private static final String ROWS =
      "select new app.livery.tenancy.invites.InviteRow(i.id, o.id, o.name, i.invitee, i.role,"
          + " i.language, i.status, i.sendings, i.sentAt, i.expiresAt, i.createdAt, i.createdBy)"
          + " from Invite i join Organisation o on o.id = i.organisation";

  @Inject TenantSession session;
  @Inject Organisations organisations;
  @Inject CurrentCall call;

  /**
   * One page over all organisations. Filters: {@code status}, {@code role}, {@code organisation}.
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.INVITES_READ)
  public Slice<InviteRow> list(Ask ask) {
    return listing()
        .filter("organisation", "i.organisation = :organisation", UUID::fromString)
        .answer(session.em(), ask);
  }

  /** One page of an organisation's invites. Filters: {@code status}, {@code role}. */
  @Allowed(value = Role.ADMIN, scope = Scope.INVITES_READ)
  public Slice<InviteRow> list(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return listing()
        .where("i.organisation = :organisation", "organisation", organisation.value())
        .answer(session.em(), ask);
  }

  /**
   * One invite of an organisation within the caller's reach.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.ADMIN, scope = Scope.INVITES_READ)
  public InviteRow get(UUID id) {
    Invite invite = NotFound.ifAbsent(session.em().find(Invite.class, id));
    call.reach(invite.organisation());
    return row(id);
  }

  private static Listing<InviteRow> listing() {
    return Listing.of(InviteRow.class, ROWS)
        .search("lower(i.invitee) like :words")
        .filter("status", "i.status = :status", InviteStatus::valueOf)
        .filter("role", "i.role = :role", Role::valueOf)
        .sort("email", "i.invitee")
        .sort("organisation", "lower(o.name)")
        .sort("role", "i.role")
        .sort("status", "i.status")
        .sort("expiresAt", "i.expiresAt")
        .sort("createdAt", "i.createdAt")
        .order("i.createdAt desc", "i.id desc");
  }

  InviteRow row(UUID id) {
    return session
        .em()
        .createQuery(ROWS + " where i.id = :id", InviteRow.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  Invite locked(UUID id) {
    return NotFound.ifAbsent(session.em().find(Invite.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The invite that a link opens. @throws LinkUnknown when it opens none */
  Invite behind(Secret secret) {
    return bySecret(secret).getResultStream().findFirst().orElseThrow(LinkUnknown::new);
  }

  /** The same, with its row locked until the transaction ends. */
  Invite lockedBehind(Secret secret) {
    return bySecret(secret)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(LinkUnknown::new);
  }

  private TypedQuery<Invite> bySecret(Secret secret) {
    return session
        .em()
        .createQuery("select i from Invite i where i.secretHash in :hashes", Invite.class)
        .setParameter("hashes", List.of(secret.hash(), secret.shadow().hash()));
  }

  Optional<Invite> pending(OrganisationId organisation, EmailAddress invitee) {
    return session
        .em()
        .createQuery(
            "select i from Invite i where i.organisation = :organisation"
                + " and i.invitee = :invitee and i.status = :pending",
            Invite.class)
        .setParameter("organisation", organisation.value())
        .setParameter("invitee", invitee)
        .setParameter("pending", InviteStatus.PENDING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Some of those whose time is up, locked in one order for all callers. */
  List<Invite> overdue(Instant now, int limit) {
    return session
        .em()
        .createQuery(
            "select i from Invite i where i.status = :pending and i.expiresAt <= :now"
                + " order by i.id",
            Invite.class)
        .setParameter("pending", InviteStatus.PENDING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * @throws AlreadyInvited when another invite to the address is pending
   */
  void add(Invite invite) {
    session.em().persist(invite);
    flush();
  }

  /**
   * @throws AlreadyInvited when another invite to the address is pending
   */
  void flush() {
    Uniqueness.flush(session.em(), AlreadyInvited::new);
  }
}
