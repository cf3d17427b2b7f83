package app.livery.identity;

import app.livery.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

/** A session of the staff together with all that decides what it may do, as one query read it. */
record StaffSeen(SessionSeen session, boolean active, UUID tenant, String reason, Instant until)
    implements Seen {
  static StaffSeen of(Object[] row) {
    return new StaffSeen(
        SessionSeen.of(row, (String) row[12]),
        "ACTIVE".equals(row[8]),
        (UUID) row[9],
        (String) row[10],
        PersonSeen.instant(row[11]));
  }

  @Override
  public boolean holds(Instant now) {
    return active && session.holds(now);
  }

  @Override
  public Recognised recognised(Instant now) {
    if (session.stage() != Stage.FULL) return session.halfway();
    boolean inside = tenant != null && now.isBefore(until);
    return new Recognised(
        Actor.staff(session.owner(), session.name()),
        session.id(),
        session.stage(),
        session.email(),
        session.language(),
        Belonging.NONE,
        "",
        inside ? new Entered(tenant, reason, until) : null,
        null);
  }
}
