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
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All subscriptions of the current tenant, as people see them. */
@Repository
public class Subscriptions {
  private static final String ROWS =
      "select s, o.name from Subscription s join Organisation o on o.id = s.organisation";

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
}
