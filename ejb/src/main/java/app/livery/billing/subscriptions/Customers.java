package app.livery.billing.subscriptions;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom the payment provider knows the current tenant's organisations as. */
@Repository
public class Customers {
  private static final String LOCK =
      "select stripe_id from billing_customer where organisation_id = ?1 for update";

  /** Locks the row, or makes it, in one breath. */
  private static final String HOLD =
      "with mine as ("
          + LOCK
          + "), made as (insert into billing_customer (organisation_id, created_at)"
          + " select ?1, cast(?2 as timestamptz) where not exists (select 1 from mine)"
          + " on conflict do nothing returning stripe_id)"
          + " select stripe_id from mine union all select stripe_id from made";

  @Inject TenantSession session;
  @Inject Clock clock;

  /**
   * Locks what everything about an organisation's subscriptions is locked by, until the transaction
   * ends.
   *
   * @return its identifier at Stripe; empty while Stripe does not know it
   */
  @Within
  public Optional<String> lock(OrganisationId organisation) {
    List<?> held =
        session
            .em()
            .createNativeQuery(HOLD)
            .setParameter(1, organisation.value())
            .setParameter(2, Timestamp.from(clock.instant()))
            .getResultList();
    // empty: another has made the row meanwhile, and this one has waited for it
    return held.isEmpty() ? stripeId(LOCK, organisation) : first(held);
  }

  /** Its identifier at Stripe; empty while Stripe does not know it. */
  @Within
  public Optional<String> stripeId(OrganisationId organisation) {
    return stripeId(
        "select stripe_id from billing_customer where organisation_id = ?1", organisation);
  }

  private Optional<String> stripeId(String query, OrganisationId organisation) {
    List<?> found =
        session.em().createNativeQuery(query).setParameter(1, organisation.value()).getResultList();
    return first(found);
  }

  private static Optional<String> first(List<?> found) {
    return found.isEmpty() ? Optional.empty() : Optional.ofNullable((String) found.get(0));
  }

  /** Notes whom Stripe knows it as, unless that is known by now. */
  @Within
  public void name(OrganisationId organisation, String stripeId) {
    session
        .em()
        .createNativeQuery(
            "update billing_customer set stripe_id = ?2"
                + " where organisation_id = ?1 and stripe_id is null")
        .setParameter(1, organisation.value())
        .setParameter(2, stripeId)
        .executeUpdate();
  }

  /** Another account knows none of them. */
  @Within
  public void forget() {
    session.em().createNativeQuery("update billing_customer set stripe_id = null").executeUpdate();
  }

  /** The organisation that Stripe knows by this; empty for customers that are not ours. */
  @Within
  public Optional<OrganisationId> find(String stripeId) {
    List<?> found =
        session
            .em()
            .createNativeQuery("select organisation_id from billing_customer where stripe_id = ?1")
            .setParameter(1, stripeId)
            .getResultList();
    return found.stream().findFirst().map(id -> new OrganisationId((UUID) id));
  }
}
