package app.livery.billing.figures;

import app.livery.kernel.Allowed;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.util.List;

/** The current tenant's recurring revenue, straight from its own subscriptions. */
@Repository
public class TenantRevenue {
  private static final String TOTALS =
      """
      select currency, status, count(*), sum(mrr_twelfths)
      from subscription group by currency, status order by currency, status
      """;

  @Inject TenantSession session;

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Revenue revenue() {
    List<?> rows = session.em().createNativeQuery(TOTALS).getResultList();
    return Revenue.of(StatusTotal.read(rows));
  }
}
