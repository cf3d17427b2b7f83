package app.livery.billing.figures;

import app.livery.billing.subscriptions.Source;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.operations.facts.EntryKey;
import app.livery.operations.facts.WrittenFact;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The subscriptions of all tenants. */
@Repository
public class SubscriptionEntries {
  private static final String ROWS =
      "select new app.livery.billing.figures.SubscriptionEntryRow(s.tenant, t.name, t.slug, s.id,"
          + " s.organisation, s.organisationName, s.plan, s.modules, s.source, s.status, s.stage,"
          + " s.seats, s.unitMinor, s.currency, s.interval, s.intervalCount, s.mrrTwelfths, s.periodEnd, s.createdAt)"
          + " from SubscriptionEntry s join TenantEntry t on t.id = s.tenant";

  private static final String RECOUNT =
      """
      insert into platform.subscription_total (tenant_id, currency, status, subscriptions, mrr_twelfths)
      select tenant_id, currency, status, count(*), sum(mrr_twelfths)
      from platform.subscription_entry where tenant_id = ?1 group by tenant_id, currency, status
      """;

  private static final String TOTALS =
      """
      select currency, status, sum(subscriptions), sum(mrr_twelfths)
      from platform.subscription_total group by currency, status order by currency, status
      """;

  @Inject PlatformSession session;

  /** One page of subscriptions. Filters: {@code tenant, status, source, currency}. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.BILLING_READ)
  public Slice<SubscriptionEntryRow> list(Ask ask) {
    return Listing.of(SubscriptionEntryRow.class, ROWS)
        .search("s.search like :words")
        .filter("tenant", "s.tenant = :tenant", UUID::fromString)
        .filter("status", "s.status = :status", SubscriptionStatus::valueOf)
        .filter("source", "s.source = :source", Source::valueOf)
        .filter("currency", "s.currency = :currency", code -> code)
        .sort("organisationName", "lower(s.organisationName)")
        .sort("tenantName", "lower(t.name)")
        .sort("seats", "s.seats")
        .sort("periodEnd", "s.periodEnd")
        .sort("createdAt", "s.createdAt")
        .order("s.createdAt desc", "s.id desc")
        .answer(session.em(), ask);
  }

  /** What comes in a month and how subscriptions stand, over all tenants. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.BILLING_READ)
  public Revenue revenue() {
    List<?> rows = session.em().createNativeQuery(TOTALS).getResultList();
    return Revenue.of(StatusTotal.read(rows));
  }

  void keep(UUID tenant, WrittenFact fact) {
    UUID id = fact.uuid("subscription.id");
    SubscriptionEntry entry = session.em().find(SubscriptionEntry.class, new EntryKey(tenant, id));
    boolean isNew = entry == null;
    if (isNew) entry = new SubscriptionEntry(tenant, id);
    entry.take(fact);
    if (isNew) session.em().persist(entry);
  }

  /** Adds a tenant's subscriptions up anew. */
  void recount(UUID tenant) {
    session.em().flush();
    clear("delete from platform.subscription_total where tenant_id = ?1", tenant);
    session.em().createNativeQuery(RECOUNT).setParameter(1, tenant).executeUpdate();
  }

  void forget(UUID tenant) {
    clear("delete from platform.subscription_total where tenant_id = ?1", tenant);
    clear("delete from platform.subscription_entry where tenant_id = ?1", tenant);
  }

  private void clear(String sql, UUID tenant) {
    session.em().createNativeQuery(sql).setParameter(1, tenant).executeUpdate();
  }
}
