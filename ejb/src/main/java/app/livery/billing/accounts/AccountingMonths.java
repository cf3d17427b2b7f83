package app.livery.billing.accounts;

import app.livery.kernel.Allowed;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Revenue, cost and margin over all tenants, as they were last rolled up. */
@Repository
public class AccountingMonths {
  private static final String ALL =
      """
      select month, service, currency, sum(revenue_micro), sum(cost_micro)
      from platform.accounting_month group by month, service, currency
      order by month desc, service, currency
      """;
  private static final String FORGET = "delete from platform.accounting_month where tenant_id = ?1";
  private static final String KEEP =
      """
      insert into platform.accounting_month
        (tenant_id, month, service, currency, revenue_micro, cost_micro)
      values (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  @Inject PlatformSession session;

  /** The months of all tenants together, the latest first; currencies apart. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.BILLING_READ)
  public List<AccountRow> months() {
    List<?> rows = session.em().createNativeQuery(ALL).getResultList();
    return Margins.of(rows.stream().map(AccountingMonths::row).toList());
  }

  private static AccountRow row(Object found) {
    Object[] row = (Object[]) found;
    return AccountRow.of(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue());
  }

  /** Puts a tenant's months in place of those that stood here. */
  @Within
  void keep(UUID tenant, List<AccountRow> months) {
    session.em().createNativeQuery(FORGET).setParameter(1, tenant).executeUpdate();
    for (AccountRow row : months)
      session
          .em()
          .createNativeQuery(KEEP)
          .setParameter(1, tenant)
          .setParameter(2, row.month())
          .setParameter(3, row.service())
          .setParameter(4, row.currency())
          .setParameter(5, row.revenueMicro())
          .setParameter(6, row.costMicro())
          .executeUpdate();
  }
}
