package app.livery.billing.accounts;

import app.livery.kernel.Ids;
import app.livery.kernel.Line;
import app.livery.kernel.Money;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;

/** What providers were paid for what the current tenant's people used. */
@Repository
public class UpstreamCosts {
  private static final String RECORD =
      """
      insert into upstream_cost (id, service, at, currency, cost_micro, quantity, idem_key)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (idem_key) do nothing
      """;

  @Inject TenantSession session;
  @Inject Clock clock;

  /**
   * Records a cost. The same key records it once.
   *
   * @param quantity how much of the service, in its own unit
   * @param costMicro in millionths of the currency
   * @param currency an ISO 4217 code
   * @return whether it was not known yet
   */
  @Within
  public boolean record(
      String service, long quantity, long costMicro, String currency, String idemKey) {
    return session
            .em()
            .createNativeQuery(RECORD)
            .setParameter(1, Ids.next())
            .setParameter(2, Line.name(service, "service"))
            .setParameter(3, Timestamp.from(clock.instant()))
            .setParameter(4, Money.none(currency).currency())
            .setParameter(5, costMicro)
            .setParameter(6, quantity)
            .setParameter(7, idemKey)
            .executeUpdate()
        == 1;
  }
}
