package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whose trial in the current tenant ends when. */
@Repository
public class TrialEnds {
  /** A trial shorter than a few days has only just begun when it would be told to end soon. */
  private static final Duration SHORTEST = Duration.ofDays(4);

  private static final String SOON =
      """
      select m.id, p.email, p.name, p.language, m.expires_at
      from member m join organisation o on o.id = m.organisation_id join person p on p.id = m.person_id
      where o.kind = 'TRIAL' and m.ended_at is null and p.status = 'ACTIVE'
        and m.expires_at > ?1 and m.expires_at <= ?2
        and m.expires_at - m.joined_at >= make_interval(secs => ?3)
        and not exists (select 1 from mail l where l.occasion = 'trial-ending ' || m.id)
      order by m.expires_at limit 200
      """;

  @Inject TenantSession session;
  @Inject Clock clock;

  /** Those that end before an instant and have not been told so; two hundred at most. */
  @Within
  List<TrialEnd> before(Instant soon) {
    List<?> rows =
        session
            .em()
            .createNativeQuery(SOON)
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, Timestamp.from(soon))
            .setParameter(3, (double) SHORTEST.toSeconds())
            .getResultList();
    return rows.stream().map(TrialEnds::end).toList();
  }

  private static TrialEnd end(Object found) {
    Object[] row = (Object[]) found;
    return new TrialEnd(
        (UUID) row[0],
        new EmailAddress((String) row[1]),
        (String) row[2],
        (String) row[3],
        ((Timestamp) row[4]).toInstant());
  }
}
