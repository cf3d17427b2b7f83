package app.livery.operations.figures;

import app.livery.kernel.Allowed;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures over all tenants, from the platform's read models. */
@Repository
public class Overview {
  private static final String FIGURES =
      """
      select count(*), count(*) filter (where t.status in ('READY', 'READ_ONLY')),
        coalesce(sum(f.organisations), 0), coalesce(sum(f.people), 0), coalesce(sum(f.members), 0),
        coalesce(sum(f.trial_people), 0),
        (select coalesce(sum(people), 0) from platform.signup_day where day > ?1),
        (select coalesce(sum(people), 0) from platform.signup_day where day > ?2 and day <= ?1),
        (select count(*) from platform.fold where stopped_at is not null)
      from platform.tenant t left join platform.tenant_figures f on f.tenant_id = t.id
      """;

  @Inject PlatformSession session;
  @Inject Clock clock;

  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public OverviewFigures figures() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    Object[] row =
        (Object[])
            session
                .em()
                .createNativeQuery(FIGURES)
                .setParameter(1, Date.valueOf(today.minusDays(7)))
                .setParameter(2, Date.valueOf(today.minusDays(14)))
                .getSingleResult();
    long[] n = Numbers.of(row);
    return new OverviewFigures(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
  }

  /** Sign-ups over all tenants, one figure a day, oldest first, at most 366 days. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public List<SignupDay> signups(int days) {
    int span = Math.min(366, Math.max(1, days));
    LocalDate first = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(span - 1L);
    List<?> rows =
        session
            .em()
            .createNativeQuery(
                "select day, sum(people) from platform.signup_day where day >= ?1 group by day")
            .setParameter(1, Date.valueOf(first))
            .getResultList();
    Map<LocalDate, Long> known = new HashMap<>();
    for (Object one : rows) {
      Object[] row = (Object[]) one;
      known.put(((Date) row[0]).toLocalDate(), ((Number) row[1]).longValue());
    }
    return SignupDay.row(known, span, clock.instant());
  }
}
