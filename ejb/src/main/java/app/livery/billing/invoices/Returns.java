package app.livery.billing.invoices;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Refunds and disputes of the current tenant: money that has gone back, or may. */
@Repository
public class Returns {
  private static final String REFUNDS =
      "select r, o.name from Refund r join Organisation o on o.id = r.organisation";
  private static final String DISPUTES =
      "select d, o.name from Dispute d join Organisation o on o.id = d.organisation";

  @Inject TenantSession session;

  /** One page of refunds. Filters: {@code state}, {@code organisation}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<RefundRow> refunds(Ask ask) {
    return Listing.of(Object[].class, REFUNDS)
        .search("lower(o.name) like :words")
        .filter("state", "r.state = :state", RefundState::valueOf)
        .filter("organisation", "r.organisation = :organisation", UUID::fromString)
        .sort("amount", "r.amountMinor")
        .sort("createdAt", "r.createdAt")
        .order("r.createdAt desc", "r.id desc")
        .answer(session.em(), ask)
        .map(pair -> ((Refund) pair[0]).row((String) pair[1]));
  }

  /** One page of disputes. Filters: {@code state}, {@code organisation}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<DisputeRow> disputes(Ask ask) {
    return Listing.of(Object[].class, DISPUTES)
        .search("lower(o.name) like :words")
        .filter("state", "d.state = :state", DisputeState::valueOf)
        .filter("organisation", "d.organisation = :organisation", UUID::fromString)
        .sort("amount", "d.amountMinor")
        .sort("createdAt", "d.createdAt")
        .order("d.createdAt desc", "d.id desc")
        .answer(session.em(), ask)
        .map(pair -> ((Dispute) pair[0]).row((String) pair[1]));
  }

  /** What has gone back to an organisation, the newest first; a hundred at most. */
  @Allowed(value = Role.ADMIN, scope = Scope.BILLING_READ)
  public List<RefundRow> refundsOf(OrganisationId organisation) {
    return session
        .em()
        .createQuery(
            REFUNDS + " where r.organisation = :owner order by r.createdAt desc", Object[].class)
        .setParameter("owner", organisation.value())
        .setMaxResults(100)
        .getResultStream()
        .map(pair -> ((Refund) pair[0]).row((String) pair[1]))
        .toList();
  }

  Optional<Refund> refund(String stripeId) {
    return session
        .em()
        .createQuery("select r from Refund r where r.stripeId = :id", Refund.class)
        .setParameter("id", stripeId)
        .getResultStream()
        .findFirst();
  }

  List<Refund> refundsOf(UUID invoice) {
    return session
        .em()
        .createQuery("select r from Refund r where r.invoice = :invoice", Refund.class)
        .setParameter("invoice", invoice)
        .getResultList();
  }

  Optional<Dispute> dispute(String stripeId) {
    return session
        .em()
        .createQuery("select d from Dispute d where d.stripeId = :id", Dispute.class)
        .setParameter("id", stripeId)
        .getResultStream()
        .findFirst();
  }

  void add(MoneyBack one) {
    session.em().persist(one);
  }
}
