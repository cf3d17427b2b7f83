package app.livery.billing.accounts;

import app.livery.kernel.Allowed;
import app.livery.kernel.Money;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The current tenant's revenue, cost and margin, straight from its own books. */
@Repository
public class Accounts {
  /** How far back pages and roll-ups look. */
  static final int MONTHS = 13;

  private static final String BOOKS =
      """
      select month, service, currency, sum(minor), sum(revenue), sum(cost) from (
        select to_char(at at time zone 'UTC', 'YYYY-MM') as month,
          case when kind = 'EXPIRY' then 'EXPIRED_CREDITS' else coalesce(service, 'CREDITS') end
            as service, currency, 0 as minor, value_micro as revenue, 0 as cost
        from ledger_entry where kind in ('USE', 'EXPIRY') and currency is not null and at >= ?1
        union all
        select to_char(paid_at at time zone 'UTC', 'YYYY-MM'), 'SUBSCRIPTIONS', currency,
          paid_minor, 0, 0
        from invoice where state = 'PAID' and paid_at >= ?1
        union all
        select to_char(move.at at time zone 'UTC', 'YYYY-MM'), 'SUBSCRIPTIONS', currency,
          move.minor, 0, 0
        from (select invoice_id, currency, amount_minor, created_at as gone_at, returned_at from refund
          union all
          select invoice_id, currency, amount_minor, withdrawn_at, returned_at from dispute) as back,
          lateral (values (gone_at, -amount_minor), (returned_at, amount_minor)) as move (at, minor)
        where invoice_id is not null and move.at >= ?1
        union all
        select to_char(state_at at time zone 'UTC', 'YYYY-MM'), 'TRANSFERS', currency,
          amount_minor, 0, 0
        from purchase_order where state = 'PAID' and state_at >= ?1
        union all
        select to_char(at at time zone 'UTC', 'YYYY-MM'), service, currency, 0, 0, cost_micro
        from upstream_cost where at >= ?1
      ) as book group by month, service, currency
      having sum(minor) <> 0 or sum(revenue) <> 0 or sum(cost) <> 0 order by month desc, service, currency
      """;

  @Inject TenantSession session;
  @Inject Clock clock;

  /** The last thirteen months, the latest first; currencies apart. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public List<AccountRow> months() {
    return Margins.of(read());
  }

  /** The same as it stands in the books, without margins. */
  @Within
  List<AccountRow> read() {
    List<?> rows =
        session
            .em()
            .createNativeQuery(BOOKS)
            .setParameter(1, Timestamp.from(since(clock.instant())))
            .getResultList();
    return joined(rows.stream().map(Accounts::row).toList());
  }

  private static Instant since(Instant now) {
    YearMonth first = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(MONTHS - 1L);
    return first.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static AccountRow row(Object found) {
    Object[] row = (Object[]) found;
    String currency = ((String) row[2]).strip();
    long minor = new Money(whole(row[3]), currency).micro();
    return AccountRow.of(
        (String) row[0],
        (String) row[1],
        currency,
        Math.addExact(minor, whole(row[4])),
        whole(row[5]));
  }

  private static long whole(Object sum) {
    return ((Number) sum).longValue();
  }

  /** One row for each month, service and currency. */
  static List<AccountRow> joined(List<AccountRow> rows) {
    Map<String, AccountRow> all = new LinkedHashMap<>();
    for (AccountRow row : rows) all.merge(row.id(), row, AccountRow::plus);
    return List.copyOf(all.values());
  }
}
