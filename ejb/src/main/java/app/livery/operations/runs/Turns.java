package app.livery.operations.runs;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;

/** Who ran which schedule last. */
@Repository
public class Turns {
  private static final String ROWS =
      "select new app.livery.operations.runs.TurnRow(t.schedule, t.node, t.startedAt, t.endedAt,"
          + " t.nextAt, coalesce(t.message, ''), t.runs) from Turn t";

  private static final String TAKE =
      """
      insert into platform.turn as t (schedule, node, started_at, next_at, runs)
      values (?1, ?2, ?3, ?4, 1)
      on conflict (schedule) do update set node = excluded.node, started_at = excluded.started_at,
        next_at = excluded.next_at, ended_at = null, message = null, runs = t.runs + 1
      where t.next_at <= excluded.started_at
      """;

  @Inject PlatformSession session;

  /** The last run of every schedule. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.AUDIT_READ)
  public Slice<TurnRow> list(Ask ask) {
    return Listing.of(TurnRow.class, ROWS)
        .search("t.schedule like :words")
        .sort("id", "t.schedule")
        .sort("startedAt", "t.startedAt")
        .sort("nextAt", "t.nextAt")
        .sort("runs", "t.runs")
        .key("t.schedule")
        .order("t.schedule", "t.schedule")
        .answer(session.em(), ask);
  }

  /** Takes the turn until {@code next}. @return whether it was to be had */
  @Within
  public boolean take(String schedule, String node, Instant now, Instant next) {
    return session
            .em()
            .createNativeQuery(TAKE)
            .setParameter(1, schedule)
            .setParameter(2, node)
            .setParameter(3, Timestamp.from(now))
            .setParameter(4, Timestamp.from(next))
            .executeUpdate()
        == 1;
  }

  /** Notes the end of a turn. */
  @Within
  public void end(String schedule, String node, String message, Instant now) {
    session
        .em()
        .createNativeQuery(
            "update platform.turn set ended_at = ?1, message = ?2 where schedule = ?3 and node = ?4")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, message)
        .setParameter(3, schedule)
        .setParameter(4, node)
        .executeUpdate();
  }
}
