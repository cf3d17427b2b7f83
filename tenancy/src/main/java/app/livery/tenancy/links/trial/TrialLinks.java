package app.livery.tenancy.links.trial;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.tenancy.links.HandoutStates;
import app.livery.tenancy.links.LinkUnknown;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** All trial links of the current tenant. */
@Repository
public class TrialLinks {
  @Inject TenantSession session;
  @Inject Clock clock;

  /** One page of links. Filter: {@code status}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_READ)
  public Slice<TrialLinkRow> list(Ask ask) {
    Instant now = clock.instant();
    return HandoutStates.listing(TrialLink.class, "select l from TrialLink l", now)
        .search("lower(l.label) like :words")
        .sort("days", "l.days")
        .answer(session.em(), ask)
        .map(link -> link.row(now));
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_READ)
  public TrialLinkRow get(UUID id) {
    TrialLink link = NotFound.ifAbsent(session.em().find(TrialLink.class, id));
    return link.row(clock.instant());
  }

  TrialLink locked(UUID id) {
    return NotFound.ifAbsent(
        session.em().find(TrialLink.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The link that a secret opens. @throws LinkUnknown when it opens none */
  TrialLink behind(Secret secret) {
    return bySecret(secret).getResultStream().findFirst().orElseThrow(LinkUnknown::new);
  }

  /** The same, with its row locked until the transaction ends. */
  TrialLink lockedBehind(Secret secret) {
    return bySecret(secret)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(LinkUnknown::new);
  }

  private TypedQuery<TrialLink> bySecret(Secret secret) {
    return session
        .em()
        .createQuery("select l from TrialLink l where l.secretHash = :hash", TrialLink.class)
        .setParameter("hash", secret.hash());
  }

  void add(TrialLink link) {
    session.em().persist(link);
  }
}
