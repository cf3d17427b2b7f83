package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A wallet day by day, as charts show it; a day is one of UTC. */
@Repository
public class CreditDays {
  private static final int DAYS = 30;

  /** Each amount is above 0: it is said for the index by wallet, which asks for it. */
  private static final String DAILY =
      "with before as (select e.balance_micro from ledger_entry e"
          + " where e.wallet_id = cast(?1 as uuid) and e.amount_micro > 0"
          + " and e.at < ?2 order by e.id desc limit 1),"
          + " moved as (select cast(e.at at time zone 'UTC' as date) as day,"
          + " cast(sum(e.amount_micro) filter (where e.kind = 'USE') as bigint) as used,"
          + " (array_agg(e.balance_micro order by e.id desc))[1] as balance"
          + " from ledger_entry e where e.wallet_id = cast(?1 as uuid) and e.amount_micro > 0"
          + " and e.at >= ?2 group by 1)"
          + " select day, coalesce(used, 0), balance from moved union all"
          + " select null, 0, balance_micro from before order by 1 nulls first";

  @Inject TenantSession session;
  @Inject Organisations organisations;
  @Inject Clock clock;

  /** The last thirty days, each of them, the oldest first. */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public List<CreditDay> last(OrganisationId organisation) {
    organisations.require(organisation);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate first = today.minusDays(DAYS - 1);
    List<?> rows =
        session
            .em()
            .createNativeQuery(DAILY)
            .setParameter(1, organisation.toString())
            .setParameter(2, Timestamp.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()))
            .getResultList();
    return everyDay(first, rows);
  }

  private static List<CreditDay> everyDay(LocalDate first, List<?> rows) {
    List<CreditDay> days = new ArrayList<>();
    Credits balance = Credits.NONE;
    int next = 0;
    if (!rows.isEmpty() && day(rows.get(0)) == null) balance = balance(rows.get(next++));
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = first.plusDays(i);
      Credits used = Credits.NONE;
      if (next < rows.size() && day.equals(day(rows.get(next)))) {
        used = new Credits(((Number) ((Object[]) rows.get(next))[1]).longValue());
        balance = balance(rows.get(next++));
      }
      days.add(new CreditDay(day, used, balance));
    }
    return days;
  }

  private static LocalDate day(Object row) {
    Date day = (Date) ((Object[]) row)[0];
    return day == null ? null : day.toLocalDate();
  }

  private static Credits balance(Object row) {
    return new Credits(((Number) ((Object[]) row)[2]).longValue());
  }
}
