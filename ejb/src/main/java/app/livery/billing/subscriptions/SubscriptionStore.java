package app.livery.billing.subscriptions;

import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The current tenant's subscriptions, for those who change them. */
@Repository
class SubscriptionStore {
  private static final String HOLD =
      """
      insert into subscription_module (subscription_id, module, organisation_id, live)
      select ?1, m, ?2, ?4 and not exists (select 1 from subscription_module o
        where o.organisation_id = ?2 and o.module = m and o.live and o.subscription_id <> ?1)
      from unnest(string_to_array(?3, ',')) m
      on conflict (subscription_id, module) do update set live = excluded.live
      """;

  @Inject TenantSession session;

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
