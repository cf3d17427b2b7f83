package app.livery.billing.subscriptions;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
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
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/** All subscriptions of the current tenant. */
@Repository
public class Subscriptions {
  private static final String ROWS =
      "select s, o.name from Subscription s join Organisation o on o.id = s.organisation";

  private static final String HOLD =
      """
      insert into subscription_module (subscription_id, module, organisation_id, live)
      select ?1, m, ?2, ?4 and not exists (select 1 from subscription_module o
        where o.organisation_id = ?2 and o.module = m and o.live and o.subscription_id <> ?1)
      from unnest(string_to_array(?3, ',')) m
      on conflict (subscription_id, module) do update set live = excluded.live
      """;

  @Inject TenantSession session;
  @Inject Organisations organisations;

  /**
   * One page of subscriptions. Filters: {@code status}, {@code stage}, {@code source}, {@code
   * currency}, {@code organisation}.
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<SubscriptionRow> list(Ask ask) {
    return listing().answer(session.em(), ask).map(Subscriptions::row);
  }

  /** One page of an organisation's own, with the same filters. */
  @Allowed(value = Role.VIEWER, scope = Scope.BILLING_READ)
  public Slice<SubscriptionRow> list(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return listing()
        .where("s.organisation = :owner", "owner", organisation.value())
        .answer(session.em(), ask)
        .map(Subscriptions::row);
  }

  /**
   * @throws NotFound when the tenant has no such subscription
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public SubscriptionRow get(UUID id) {
    return found("s.id = :key", id).stream().findFirst().orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound when the organisation has no such subscription
   */
  @Allowed(value = Role.VIEWER, scope = Scope.BILLING_READ)
  public SubscriptionRow get(OrganisationId organisation, UUID id) {
    SubscriptionRow row = get(id);
    if (!row.organisation().equals(organisation.value())) throw new NotFound();
    return row;
  }

  /** What an organisation has that has not ended, the newest first. */
  @Allowed(value = Role.VIEWER, scope = Scope.BILLING_READ)
  public List<SubscriptionRow> liveOf(OrganisationId organisation) {
    return found(
        "s.stage <> app.livery.billing.subscriptions.Stage.ENDED and s.organisation = :key",
        organisation.value());
  }

  /** What of it lacks its money or waits, the newest first: what its people are to know of. */
  @Allowed(value = Role.VIEWER, scope = Scope.BILLING_READ)
  public List<SubscriptionRow> troubledOf(OrganisationId organisation) {
    return found(
        "s.stage in (app.livery.billing.subscriptions.Stage.GRACE,"
            + " app.livery.billing.subscriptions.Stage.RESTRICTED) and s.organisation = :key",
        organisation.value());
  }

  /** How many each of these organisations has that have not ended; those with none are left out. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Map<UUID, Long> counts(Collection<UUID> organisations) {
    if (organisations.isEmpty()) return Map.of();
    return session
        .em()
        .createQuery(
            "select s.organisation, count(s) from Subscription s"
                + " where s.organisation in :organisations and s.stage <>"
                + " app.livery.billing.subscriptions.Stage.ENDED group by s.organisation",
            Object[].class)
        .setParameter("organisations", organisations)
        .getResultStream()
        .collect(Collectors.toMap(pair -> (UUID) pair[0], pair -> (Long) pair[1]));
  }

  /** How many live ones there are at Stripe. */
  @Within
  public long countAtStripe() {
    return session
        .em()
        .createQuery(
            "select count(s) from Subscription s where s.stripeId is not null"
                + " and s.stage <> app.livery.billing.subscriptions.Stage.ENDED",
            Long.class)
        .getSingleResult();
  }

  /** Whether a payment is missing for so long, or a pause lasts, that nothing may be used. */
  @Within
  public boolean isRestricted(OrganisationId organisation) {
    List<SubscriptionRow> live = liveOf(organisation);
    return !live.isEmpty() && live.stream().allMatch(one -> one.stage() == Stage.RESTRICTED);
  }

  private Listing<Object[]> listing() {
    return Listing.of(Object[].class, ROWS)
        .search("lower(concat(concat(o.name, ' '), s.bought.plan)) like :words")
        .filter("status", "s.standing.status = :status", SubscriptionStatus::valueOf)
        .filter("stage", "s.stage = :stage", Stage::valueOf)
        .filter("source", "s.source = :source", Source::valueOf)
        .filter("currency", "s.standing.currency = :currency", String::valueOf)
        .filter("organisation", "s.organisation = :organisation", UUID::fromString)
        .sort("organisationName", "lower(o.name)")
        .sort("plan", "lower(s.bought.plan)")
        .sort("status", "s.standing.status")
        .sort("seats", "s.standing.seats")
        .sort("unit", "s.standing.unitMinor")
        .sort("periodEnd", "s.standing.periodEnd")
        .sort("createdAt", "s.createdAt")
        .order("s.createdAt desc", "s.id desc");
  }

  private List<SubscriptionRow> found(String condition, UUID key) {
    return session
        .em()
        .createQuery(ROWS + " where " + condition + " order by s.createdAt desc", Object[].class)
        .setParameter("key", key)
        .getResultStream()
        .map(Subscriptions::row)
        .toList();
  }

  private static SubscriptionRow row(Object[] pair) {
    return ((Subscription) pair[0]).row((String) pair[1]);
  }

  /** Those of an organisation that have not ended; its customer's row is locked by now. */
  List<Subscription> live(UUID organisation) {
    return session
        .em()
        .createQuery(
            "select s from Subscription s where s.organisation = :organisation"
                + " and s.stage <> app.livery.billing.subscriptions.Stage.ENDED order by s.id",
            Subscription.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }

  /** How many seats the live ones of an organisation give it; empty when it has none. */
  OptionalInt seatsGranted(UUID organisation) {
    return live(organisation).stream().mapToInt(Subscription::seatsGranted).max();
  }

  /** Whose it is; empty for one that is not known here. */
  Optional<OrganisationId> ownerAtStripe(String stripeId) {
    return session
        .em()
        .createQuery("select s.organisation from Subscription s where s.stripeId = :id", UUID.class)
        .setParameter("id", stripeId)
        .getResultStream()
        .findFirst()
        .map(OrganisationId::new);
  }

  Optional<Subscription> atStripe(String stripeId) {
    return session
        .em()
        .createQuery("select s from Subscription s where s.stripeId = :id", Subscription.class)
        .setParameter("id", stripeId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Subscription locked(UUID id) {
    return NotFound.ifAbsent(
        session.em().find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Subscription subscription) {
    session.em().persist(subscription);
  }

  /**
   * Notes which modules it holds. Where another live one holds one of them already, this one
   * clashes and gives nothing.
   *
   * @throws AlreadySubscribed when somebody else got there first
   */
  void hold(Subscription subscription) {
    Uniqueness.flush(session.em(), AlreadySubscribed::new);
    session
        .em()
        .createNativeQuery(HOLD)
        .setParameter(1, subscription.id())
        .setParameter(2, subscription.organisation())
        .setParameter(3, subscription.sold().stored())
        .setParameter(4, !subscription.isOver())
        .executeUpdate();
    subscription.clash(!subscription.isOver() && isBarred(subscription.id()));
  }

  private boolean isBarred(UUID id) {
    return (Boolean)
        session
            .em()
            .createNativeQuery(
                "select exists (select 1 from subscription_module"
                    + " where subscription_id = ?1 and not live)")
            .setParameter(1, id)
            .getSingleResult();
  }

  /** Those whose money is missing or used up by now, for the walk of the clock; some at a time. */
  List<UUID> overdue(Instant now, UUID after) {
    return session
        .em()
        .createQuery(
            "select s.id from Subscription s where s.id > :after and (s.pastDueSince is not null"
                + " or (s.source = app.livery.billing.subscriptions.Source.BANK"
                + " and s.standing.periodEnd <= :now))"
                + " and s.stage <> app.livery.billing.subscriptions.Stage.ENDED order by s.id",
            UUID.class)
        .setParameter("now", now)
        .setParameter("after", after)
        .setMaxResults(200)
        .getResultList();
  }
}
