package app.livery.operations.figures;

import app.livery.kernel.Allowed;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The current tenant's figures, straight from its own tables. */
@Repository
public class TenantOverview {
  private static final String FIGURES =
      """
      select
        (select count(*) from organisation where kind = 'STANDARD'),
        (select count(*) from person),
        (select coalesce(sum(members), 0) from organisation where kind = 'STANDARD'),
        (select coalesce(sum(members), 0) from organisation where kind = 'TRIAL'),
        (select coalesce(sum(seats_taken), 0) from organisation where kind = 'STANDARD'),
        (select coalesce(sum(seats_paid), 0) from organisation where kind = 'STANDARD'),
        (select count(*) from invite where status = 'PENDING' and expires_at > ?1),
        (select count(*) from trial_link where off_at is null and (expires_at is null or expires_at > ?1)
          and (use_limit is null or uses < use_limit))
        + (select count(*) from offer_link where off_at is null and (expires_at is null or expires_at > ?1)
          and (use_limit is null or uses < use_limit))
        + (select count(*) from invite_code where deleted_at is null and off_at is null
          and (expires_at is null or expires_at > ?1)
          and (use_limit is null or uses < use_limit)),
        (select count(*) from person where created_at >= ?2),
        (select count(*) from person where created_at >= ?3 and created_at < ?2)
      """;

  @Inject TenantSession session;
  @Inject Clock clock;

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_READ)
  public TenantFigures figures() {
    Object[] row =
        (Object[])
            session
                .em()
                .createNativeQuery(FIGURES)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, Timestamp.from(midnight(6)))
                .setParameter(3, Timestamp.from(midnight(13)))
                .getSingleResult();
    long[] n = Numbers.of(row);
    return new TenantFigures(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9]);
  }

  /** Sign-ups of this tenant, one figure a day, oldest first, at most 366 days. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_READ)
  public List<SignupDay> signups(int days) {
    int span = Math.min(366, Math.max(1, days));
    List<?> rows =
        session
            .em()
            .createNativeQuery(
                "select (created_at at time zone 'UTC')::date as day, count(*) from person"
                    + " where created_at >= ?1 group by 1")
            .setParameter(1, Timestamp.from(midnight(span - 1)))
            .getResultList();
    Map<LocalDate, Long> known = new HashMap<>();
    for (Object one : rows) {
      Object[] row = (Object[]) one;
      known.put(((Date) row[0]).toLocalDate(), ((Number) row[1]).longValue());
    }
    return SignupDay.row(known, span, clock.instant());
  }

  /** The start in UTC of the day that lies {@code days} before today. */
  private Instant midnight(int days) {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    return today.minusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
