package app.livery.identity;

import app.livery.kernel.Clearing;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Repository;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantSession;
import app.livery.tenancy.links.LinkUnknown;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Sign-ups that wait for their confirmation. */
@Repository
public class Registrations {
  @Inject TenantSession session;
  @Inject Clock clock;

  void add(Registration registration) {
    session.em().persist(registration);
  }

  /** The latest sign-up with an address that can still be confirmed. */
  Optional<Registration> waiting(EmailAddress email) {
    return session
        .em()
        .createQuery(
            "select r from Registration r where r.email = :email and r.usedAt is null"
                + " and r.expiresAt > :now order by r.createdAt desc",
            Registration.class)
        .setParameter("email", email)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Drops some of those whose time was up by then, confirmed or not. @return how many */
  int dropOverBefore(Instant time) {
    EntityManager em = session.em();
    return Clearing.some(
        em.createQuery("select r.id from Registration r where r.expiresAt < :time")
            .setParameter("time", time),
        em.createQuery("delete from Registration r where r.id in :keys"));
  }

  /**
   * The sign-up behind a link, its row locked, still to be confirmed.
   *
   * @throws LinkUnknown when there is none
   */
  Registration open(String link) {
    Registration found =
        session
            .em()
            .createQuery(
                "select r from Registration r where r.secretHash = :hash", Registration.class)
            .setParameter("hash", new Secret(link == null ? "" : link).hash())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(LinkUnknown::new);
    found.check(clock.instant());
    return found;
  }
}
