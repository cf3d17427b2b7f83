package app.livery.operations.errors;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Clearing;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The error log. */
@Repository
public class Errors {
  private static final Duration KEPT = Duration.ofDays(90);

  private static final String ROWS =
      "select new app.livery.operations.errors.ErrorRow(e.id, e.incident, e.source, e.exception,"
          + " e.message, e.place, e.frames, e.fingerprint, e.times, e.tenant, t.name, e.actorName,"
          + " e.requestId, e.node, e.at) from ErrorEvent e left join TenantEntry t on t.id = e.tenant";

  private static final String WHICH =
      " from platform.error_event e where (?1 = '' or e.source = ?1)"
          + " and (?2 = '' or position(?2 in e.search) > 0)";

  private static final String GROUPS =
      "select e.fingerprint, max(e.source), max(e.exception),"
          + " (array_agg(e.message order by e.at desc))[1], (array_agg(e.place order by e.at desc))[1],"
          + " sum(e.times) as times, count(distinct coalesce(e.actor_id::text, e.actor_name)),"
          + " min(e.at), max(e.at) as seen"
          + WHICH
          + " group by e.fingerprint order by ";

  private static final String BY_COUNT = GROUPS + "times desc, e.fingerprint";
  private static final String BY_LAST = GROUPS + "seen desc, e.fingerprint";
  private static final String COUNT = "select count(distinct e.fingerprint)" + WHICH;

  @Inject PlatformSession session;
  @Inject Clock clock;

  /**
   * Faults as they came, newest first. Filters: {@code source}, {@code fingerprint}, {@code
   * tenant}.
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.AUDIT_READ)
  public Slice<ErrorRow> recent(Ask ask) {
    return Listing.of(ErrorRow.class, ROWS)
        .search("e.search like :words")
        .filter("source", "e.source = :source", ErrorSource::valueOf)
        .filter("fingerprint", "e.fingerprint = :fingerprint", text -> text)
        .filter("tenant", "e.tenant = :tenant", UUID::fromString)
        .sort("at", "e.at")
        .sort("exception", "e.exception")
        .order("e.at desc", "e.id desc")
        .answer(session.em(), ask);
  }

  /**
   * Faults by how often they happened; sort {@code lastSeen} for the latest. Filter: {@code
   * source}.
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.AUDIT_READ)
  public Slice<ErrorGroupRow> top(Ask ask) {
    List<?> rows =
        with(
                session.em().createNativeQuery("lastSeen".equals(ask.sort()) ? BY_LAST : BY_COUNT),
                ask)
            .setFirstResult(ask.offset())
            .setMaxResults(ask.limit())
            .getResultList();
    Number total = (Number) with(session.em().createNativeQuery(COUNT), ask).getSingleResult();
    return new Slice<>(rows.stream().map(Errors::group).toList(), total.longValue());
  }

  @Within
  public void add(Collection<ErrorEvent> events) {
    events.forEach(session.em()::persist);
  }

  /** Drops some of what is older than 90 days. @return how many */
  @Within
  public int prune() {
    EntityManager em = session.em();
    return Clearing.some(
        em.createQuery("select e.id from ErrorEvent e where e.at < :before")
            .setParameter("before", clock.instant().minus(KEPT)),
        em.createQuery("delete from ErrorEvent e where e.id in :keys"));
  }

  private static Query with(Query query, Ask ask) {
    return query
        .setParameter(1, ask.filters().getOrDefault("source", ""))
        .setParameter(2, ask.search().toLowerCase(Locale.ROOT));
  }

  private static ErrorGroupRow group(Object found) {
    Object[] row = (Object[]) found;
    return new ErrorGroupRow(
        (String) row[0],
        ErrorSource.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).longValue(),
        ((Number) row[6]).longValue(),
        ((Timestamp) row[7]).toInstant(),
        ((Timestamp) row[8]).toInstant());
  }
}
