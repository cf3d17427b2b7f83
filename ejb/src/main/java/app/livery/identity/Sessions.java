package app.livery.identity;

import app.livery.kernel.Clearing;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Secret;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody's sessions. */
@Repository
public class Sessions extends InBothWorlds {
  private static final String PERSON =
      "select s.id, s.owner_id, s.stage, s.seen_at, s.idle_minutes, s.expires_at, p.name,"
          + " p.language, p.status, p.tenant_admin, s.staff, s.reason, s.organisation_id, m.role,"
          + " m.expires_at, o.status, o.expires_at, o.name, p.email,"
          + " exists (select 1 from member e where e.person_id = s.owner_id and e.ended_at is not"
          + " null and e.expires_at <= e.ended_at)"
          + " from session s join person p on p.id = s.owner_id"
          + " left join member m on m.organisation_id = s.organisation_id"
          + " and m.person_id = s.owner_id and m.ended_at is null"
          + " left join organisation o on o.id = s.organisation_id"
          + " where s.secret_hash = ? and s.ended_at is null";
  private static final String STAFF =
      "select s.id, s.owner_id, s.stage, s.seen_at, s.idle_minutes, s.expires_at, p.name,"
          + " p.language, p.status, s.entered_tenant, s.entered_reason, s.entered_until, p.email"
          + " from platform.staff_session s join platform.staff p on p.id = s.owner_id"
          + " where s.secret_hash = ? and s.ended_at is null";
  private static final String FIRST_ORGANISATION =
      "select m.organisation_id from member m"
          + " join organisation o on o.id = m.organisation_id"
          + " left join lateral (select max(s.seen_at) as at from session s where s.owner_id ="
          + " m.person_id and s.organisation_id = m.organisation_id and s.staff_id is null) used on true"
          + " where m.person_id = ? and m.ended_at is null"
          + " and (m.expires_at is null or m.expires_at > ?)"
          + " order by (o.status = 'ACTIVE' and (o.expires_at is null or o.expires_at > ?)) desc,"
          + " used.at desc nulls last, m.joined_at limit 1";

  /** Who is behind a session's secret on a tenant's host; one query for all of it. */
  Optional<PersonSeen> person(String hash) {
    return first(em().createNativeQuery(PERSON).setParameter(1, hash)).map(PersonSeen::of);
  }

  /** Who is behind a session's secret on the platform's host. */
  Optional<StaffSeen> staff(String hash) {
    return first(em().createNativeQuery(STAFF).setParameter(1, hash)).map(StaffSeen::of);
  }

  /**
   * Where somebody works unless they say otherwise: where they last did, or where they first came
   * in.
   */
  Optional<UUID> usualOrganisation(UUID person, Instant now) {
    Query query = em().createNativeQuery(FIRST_ORGANISATION);
    Timestamp at = Timestamp.from(now);
    query.setParameter(1, person).setParameter(2, at).setParameter(3, at);
    List<?> found = query.getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  /** The session behind a secret, its row locked. */
  Optional<Session> locked(Secret secret) {
    return em().createQuery(
            select() + "s.secretHash = :hash and s.endedAt is null", world().session)
        .setParameter("hash", secret.hash())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(Session.class::cast)
        .findFirst();
  }

  /**
   * @throws NotFound when the owner has no such session
   */
  Session ofOwner(UUID id, UUID owner) {
    Session found = em().find(world().session, id);
    if (found == null || !found.owner().equals(owner)) throw new NotFound();
    return found;
  }

  List<Session> living(UUID owner) {
    return em().createQuery(
            select() + "s.owner = :owner and s.endedAt is null order by s.seenAt desc",
            world().session)
        .setParameter("owner", owner)
        .getResultStream()
        .map(Session.class::cast)
        .toList();
  }

  void add(Session session) {
    em().persist(session);
  }

  /** Writes down a sign of life. */
  void touch(UUID id, Instant now) {
    em().createQuery(
            "update " + world().session.getSimpleName() + " s set s.seenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Drops some of those that were over by then. @return how many */
  int dropOverBefore(Instant time) {
    String type = world().session.getSimpleName();
    return Clearing.some(
        em().createQuery(
                "select s.id from " + type + " s where s.expiresAt < :time or s.endedAt < :time")
            .setParameter("time", time),
        em().createQuery("delete from " + type + " s where s.id in :keys"));
  }

  private String select() {
    return "select s from " + world().session.getSimpleName() + " s where ";
  }

  private static Optional<Object[]> first(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(Object[].class::cast).findFirst();
  }
}
