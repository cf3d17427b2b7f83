package app.livery.tenancy.links.offer;

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
import java.util.Optional;
import java.util.UUID;

/** All offer links of the current tenant. */
@Repository
public class OfferLinks {
  @Inject TenantSession session;
  @Inject Clock clock;

  /** One page of links. Filter: {@code status}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_READ)
  public Slice<OfferLinkRow> list(Ask ask) {
    Instant now = clock.instant();
    return HandoutStates.listing(OfferLink.class, "select l from OfferLink l", now)
        .search("lower(concat(concat(l.label, ' '), l.plan)) like :words")
        .sort("plan", "lower(l.plan)")
        .sort("seats", "l.seats")
        .sort("trialDays", "l.trialDays")
        .answer(session.em(), ask)
        .map(link -> link.row(now));
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_READ)
  public OfferLinkRow get(UUID id) {
    OfferLink link = NotFound.ifAbsent(session.em().find(OfferLink.class, id));
    return link.row(clock.instant());
  }

  OfferLink locked(UUID id) {
    return NotFound.ifAbsent(
        session.em().find(OfferLink.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The link that a secret opens. @throws LinkUnknown when it opens none */
  OfferLink behind(Secret secret) {
    return bySecret(secret).getResultStream().findFirst().orElseThrow(LinkUnknown::new);
  }

  /** The same, with its row locked until the transaction ends. */
  OfferLink lockedBehind(Secret secret) {
    return bySecret(secret)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(LinkUnknown::new);
  }

  private TypedQuery<OfferLink> bySecret(Secret secret) {
    return session
        .em()
        .createQuery("select l from OfferLink l where l.secretHash = :hash", OfferLink.class)
        .setParameter("hash", secret.hash());
  }

  boolean isTakenFor(UUID offer, UUID organisation) {
    return session
            .em()
            .createQuery(
                "select count(u) from OfferUse u where u.offer = :offer"
                    + " and u.organisation = :organisation",
                Long.class)
            .setParameter("offer", offer)
            .setParameter("organisation", organisation)
            .getSingleResult()
        > 0;
  }

  /** The link of the newest deal of a plan that the organisation has taken. */
  Optional<OfferLink> planTakenBy(UUID organisation) {
    return session
        .em()
        .createQuery(
            "select l from OfferLink l, OfferUse u where u.offer = l.id"
                + " and u.organisation = :organisation and l.planId is not null"
                + " order by u.usedAt desc",
            OfferLink.class)
        .setParameter("organisation", organisation)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  boolean isTakenBy(UUID offer, UUID person) {
    return session
            .em()
            .createQuery(
                "select count(u) from OfferUse u where u.offer = :offer and u.person = :person",
                Long.class)
            .setParameter("offer", offer)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  void add(OfferUse use) {
    session.em().persist(use);
  }

  void add(OfferLink link) {
    session.em().persist(link);
  }
}
