package app.livery.billing.inbox;

import app.livery.billing.stripe.StripeEvent;
import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Clearing;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What Stripe has told us, of the platform's account and of brands' own ones. */
@Repository
public class Inbox {
  private static final String ROWS =
      "select new app.livery.billing.inbox.EventRow(e.id, e.event, e.type, e.object, e.version,"
          + " e.tenant, t.name, e.state, e.attempts, e.error, e.createdAt, e.receivedAt, e.nextAt,"
          + " e.closedAt) from StoredEvent e left join TenantEntry t on t.id = e.tenant";

  private static final String STORE =
      """
      insert into platform.stripe_event (id, account_id, event_id, type, version, object_id,
        customer, payment_intent, live, readable, tenant_id, payload, state, next_at, created_at,
        received_at, closed_at)
      values (?1, cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, cast(?17 as uuid), ?11, ?12,
        cast(?13 as timestamptz), ?14, ?15, cast(?16 as timestamptz))
      on conflict do nothing
      """;

  private static final String TAKE =
      """
      update platform.stripe_event set attempts = attempts + 1, next_at = ?2
       where id in (select id from platform.stripe_event
         where next_at <= ?1 and account_id is not distinct from cast(?3 as uuid)
         order by next_at, id limit 20 for update skip locked)
      returning id
      """;

  private static final String RENEW =
      """
      update platform.stripe_event set next_at = ?3
       where id = ?1 and attempts = ?2 and state = 'WAITING'
      """;

  @Inject PlatformSession session;
  @Inject CurrentCall call;

  /** One page of all events. Filters: {@code state}, {@code type}. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.AUDIT_READ)
  public Slice<EventRow> listOfPlatform(Ask ask) {
    return listing().answer(session.em(), ask);
  }

  /** One page of the events that the brand's own account has sent, with the same filters. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<EventRow> list(Ask ask) {
    return listing()
        .where("e.account = :account", "account", call.requireTenant().id())
        .answer(session.em(), ask);
  }

  /** When an account's last event came; pass null for the platform's. */
  @Within
  public Optional<Instant> lastReceived(UUID account) {
    Query query =
        account == null
            ? session
                .em()
                .createQuery("select max(e.receivedAt) from StoredEvent e where e.account is null")
            : session
                .em()
                .createQuery(
                    "select max(e.receivedAt) from StoredEvent e where e.account = :account")
                .setParameter("account", account);
    return Optional.ofNullable((Instant) query.getSingleResult());
  }

  /**
   * @return whether it is new
   */
  boolean store(UUID account, UUID tenant, StripeEvent event, boolean asked, Instant now) {
    return session
            .em()
            .createNativeQuery(STORE)
            .setParameter(1, Ids.next())
            .setParameter(2, text(account))
            .setParameter(3, event.id())
            .setParameter(4, event.type())
            .setParameter(5, event.version())
            .setParameter(6, event.object())
            .setParameter(7, event.customer())
            .setParameter(8, event.paymentIntent())
            .setParameter(9, event.live())
            .setParameter(10, event.readable())
            .setParameter(11, asked ? event.payload() : null)
            .setParameter(12, (asked ? EventState.WAITING : EventState.UNASKED).name())
            .setParameter(13, asked ? now.toString() : null)
            .setParameter(14, Timestamp.from(event.created()))
            .setParameter(15, Timestamp.from(now))
            .setParameter(16, asked ? null : now.toString())
            .setParameter(17, text(tenant))
            .executeUpdate()
        == 1;
  }

  /** Whether an event has had its effect. */
  boolean isDone(UUID account, String event) {
    return session
        .em()
        .createQuery("select e from StoredEvent e where e.event = :event", StoredEvent.class)
        .setParameter("event", event)
        .getResultStream()
        .filter(each -> Objects.equals(each.account(), account))
        .anyMatch(StoredEvent::isDone);
  }

  /** Takes up to twenty events of an account that are due. */
  List<TakenEvent> take(UUID account, Instant now, Instant lease) {
    List<?> ids =
        session
            .em()
            .createNativeQuery(TAKE)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(lease))
            .setParameter(3, text(account))
            .getResultList();
    if (ids.isEmpty()) return List.of();
    return session
        .em()
        .createQuery(
            "select e from StoredEvent e where e.id in :ids order by e.createdAt, e.id",
            StoredEvent.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(StoredEvent::taken)
        .toList();
  }

  /** Nothing, where the event is over or another worker has it. */
  void renew(TakenEvent event, Instant lease) {
    session
        .em()
        .createNativeQuery(RENEW)
        .setParameter(1, event.id())
        .setParameter(2, event.attempt())
        .setParameter(3, Timestamp.from(lease))
        .executeUpdate();
  }

  /** The accounts that have events which are due; null stands for the platform's. */
  List<UUID> due(Instant now) {
    return session
        .em()
        .createQuery(
            "select distinct e.account from StoredEvent e where e.nextAt <= :now", UUID.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** When an account's next event is due; empty when none waits. */
  Optional<Instant> nextDue(UUID account) {
    Object next =
        session
            .em()
            .createNativeQuery(
                "select min(next_at) from platform.stripe_event"
                    + " where next_at is not null and account_id is not distinct from cast(?1 as uuid)")
            .setParameter(1, text(account))
            .getSingleResult();
    return Optional.ofNullable((Timestamp) next).map(Timestamp::toInstant);
  }

  Optional<StoredEvent> locked(UUID id) {
    return Optional.ofNullable(
        session.em().find(StoredEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Drops some of those that were closed by then, poison excepted. @return how many */
  int drop(Instant before) {
    return Clearing.some(
        session
            .em()
            .createQuery(
                "select e.id from StoredEvent e where e.closedAt < :before and e.state <> :poison")
            .setParameter("before", before)
            .setParameter("poison", EventState.POISON),
        session.em().createQuery("delete from StoredEvent e where e.id in :keys"));
  }

  private static Listing<EventRow> listing() {
    return Listing.of(EventRow.class, ROWS)
        .search("(lower(e.event) like :words or lower(e.object) like :words or e.type like :words)")
        .filter("state", "e.state = :state", EventState::valueOf)
        .filter("type", "e.type = :type", text -> text)
        .sort("type", "e.type")
        .sort("state", "e.state")
        .sort("createdAt", "e.createdAt")
        .sort("receivedAt", "e.receivedAt")
        .key("e.id")
        .order("e.receivedAt desc", "e.id desc");
  }

  private static String text(UUID account) {
    return account == null ? null : account.toString();
  }
}
