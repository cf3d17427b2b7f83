package app.livery.billing.hooks;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Clearing;
import app.livery.kernel.Ids;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the current tenant's endpoints are told. */
@Repository
public class HookDeliveries {
  private static final String NOTE =
      """
      insert into hook_delivery
        (id, hook_id, fact_id, event, body, state, attempts, tries, next_at, created_at)
      values (?1, ?2, ?3, ?4, ?5, 'WAITING', 0, 0, ?6, ?6)
      on conflict (hook_id, fact_id) do nothing
      """;
  private static final String TAKE =
      """
      update hook_delivery d
      set state = 'SENDING', attempts = d.attempts + 1, tries = d.tries + 1, next_at = ?2
      from hook h where h.id = d.hook_id and d.id in
        (select w.id from hook_delivery w join hook o on o.id = w.hook_id
         where w.next_at <= ?1 and o.state = 'ACTIVE'
           and (o.hold_until is null or o.hold_until <= ?1)
         order by w.next_at, w.id limit 8 for update of w skip locked)
      returning d.id, d.hook_id, d.body, d.attempts, h.url, h.sealed, h.old_sealed, h.old_until
      """;
  private static final String NEXT =
      """
      select min(greatest(d.next_at, coalesce(h.hold_until, d.next_at)))
      from hook_delivery d join hook h on h.id = d.hook_id
      where d.next_at is not null and h.state = 'ACTIVE'
      """;
  private static final String AGAIN =
      """
      update hook_delivery set state = 'WAITING', tries = 0, next_at = ?4, closed_at = null
      where id in (select id from hook_delivery where hook_id = ?1 and created_at >= ?2
        and created_at < ?3 and state = 'FAILED' order by created_at, id limit 1000)
      """;
  private static final String GIVE_UP =
      """
      update hook_delivery
      set state = 'FAILED', outcome = 'SWITCHED_OFF', next_at = null, closed_at = ?2
      where hook_id = ?1 and next_at is not null
      """;

  @Inject TenantSession session;
  @Inject Hooks hooks;

  /** One page of what an endpoint is told, newest first. Filters: {@code state}, {@code event}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_READ)
  public Slice<HookDeliveryRow> list(UUID hook, Ask ask) {
    hooks.get(hook);
    return Listing.of(HookDelivery.class, "select d from HookDelivery d")
        .where("d.hook = :hook", "hook", hook)
        .search("d.event like :words")
        .filter("state", "d.state = :state", DeliveryState::valueOf)
        .filter("event", "d.event = :event", text -> text)
        .sort("event", "d.event")
        .sort("state", "d.state")
        .sort("createdAt", "d.createdAt")
        .order("d.createdAt desc", "d.id desc")
        .answer(session.em(), ask)
        .map(HookDelivery::row);
  }

  /**
   * One delivery, and how it fared each time it was tried.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_READ)
  public TriedDelivery get(UUID id) {
    HookDelivery found = NotFound.ifAbsent(session.em().find(HookDelivery.class, id));
    return new TriedDelivery(found.row(), attempts(id));
  }

  private List<HookAttemptRow> attempts(UUID delivery) {
    return session
        .em()
        .createQuery(
            "select a from HookAttempt a where a.delivery = :delivery order by a.number desc",
            HookAttempt.class)
        .setParameter("delivery", delivery)
        .setMaxResults(100)
        .getResultList()
        .stream()
        .map(HookAttempt::row)
        .toList();
  }

  /** Notes what an endpoint is to be told; what was noted already stays as it is. */
  void note(UUID hook, UUID fact, String event, String body, Instant now) {
    session
        .em()
        .createNativeQuery(NOTE)
        .setParameter(1, Ids.next())
        .setParameter(2, hook)
        .setParameter(3, fact)
        .setParameter(4, event)
        .setParameter(5, body)
        .setParameter(6, Timestamp.from(now))
        .executeUpdate();
  }

  void add(HookDelivery delivery) {
    session.em().persist(delivery);
    session.em().flush();
  }

  void add(HookAttempt attempt) {
    session.em().persist(attempt);
  }

  /** Takes some that are due; they are due again when the lease is over. */
  @Within
  List<TakenDelivery> take(Instant now, Instant lease) {
    List<?> rows =
        session
            .em()
            .createNativeQuery(TAKE)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(lease))
            .getResultList();
    return rows.stream().map(TakenDelivery::of).toList();
  }

  /** When the next one is due; empty when none waits. */
  Optional<Instant> nextDue() {
    Object found = session.em().createNativeQuery(NEXT).getSingleResult();
    return Optional.ofNullable((Timestamp) found).map(Timestamp::toInstant);
  }

  HookDelivery locked(UUID id) {
    return session.em().find(HookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Has an endpoint's failed ones begin anew, a thousand at most. @return how many */
  int again(UUID hook, Instant from, Instant until, Instant now) {
    return session
        .em()
        .createNativeQuery(AGAIN)
        .setParameter(1, hook)
        .setParameter(2, Timestamp.from(from))
        .setParameter(3, Timestamp.from(until))
        .setParameter(4, Timestamp.from(now))
        .executeUpdate();
  }

  /** Gives up what an endpoint was still to be told. */
  void giveUp(UUID hook, Instant now) {
    session
        .em()
        .createNativeQuery(GIVE_UP)
        .setParameter(1, hook)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  /** Drops some of those that were noted before then. @return how many */
  int drop(Instant before) {
    return Clearing.some(
        session
            .em()
            .createQuery("select d.id from HookDelivery d where d.createdAt < :before")
            .setParameter("before", before),
        session.em().createQuery("delete from HookDelivery d where d.id in :keys"));
  }
}
