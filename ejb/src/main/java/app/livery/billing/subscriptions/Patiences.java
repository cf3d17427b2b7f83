package app.livery.billing.subscriptions;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ids;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.List;

/** How patient the current tenant is. */
@Repository
public class Patiences {
  private static final String KEEP =
      """
      insert into patience (id, grace_days, restricted_days) values (?1, ?2, ?3)
      on conflict (one) do update set grace_days = ?2, restricted_days = ?3
      """;

  @Inject TenantSession session;

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Patience mine() {
    return current();
  }

  /** The same for the application's own work. */
  @Within
  public Patience current() {
    List<?> found =
        session
            .em()
            .createNativeQuery("select grace_days, restricted_days from patience")
            .getResultList();
    if (found.isEmpty()) return Patience.STANDARD;
    Object[] row = (Object[]) found.get(0);
    return new Patience(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
  }

  void keep(Patience patience) {
    session
        .em()
        .createNativeQuery(KEEP)
        .setParameter(1, Ids.next())
        .setParameter(2, patience.graceDays())
        .setParameter(3, patience.restrictedDays())
        .executeUpdate();
  }
}
