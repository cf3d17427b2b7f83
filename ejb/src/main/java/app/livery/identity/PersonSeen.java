package app.livery.identity;

import app.livery.kernel.Actor;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A person's session together with all that decides what they may do, as one query read it. */
record PersonSeen(
    SessionSeen session,
    boolean active,
    boolean tenantAdmin,
    String staff,
    String reason,
    UUID organisation,
    Role role,
    Instant memberUntil,
    boolean organisationActive,
    Instant organisationUntil,
    String organisationName,
    boolean hasExpired)
    implements Seen {
  static PersonSeen of(Object[] row) {
    return new PersonSeen(
        SessionSeen.of(row, (String) row[18]),
        "ACTIVE".equals(row[8]),
        Boolean.TRUE.equals(row[9]),
        (String) row[10],
        (String) row[11],
        (UUID) row[12],
        row[13] == null ? null : Role.valueOf((String) row[13]),
        instant(row[14]),
        "ACTIVE".equals(row[15]),
        instant(row[16]),
        (String) row[17],
        Boolean.TRUE.equals(row[19]));
  }

  static Instant instant(Object stored) {
    return stored == null ? null : ((Timestamp) stored).toInstant();
  }

  @Override
  public boolean holds(Instant now) {
    return active && session.holds(now);
  }

  @Override
  public Recognised recognised(Instant now) {
    Belonging belonging = belonging(now);
    if (session.stage() != Stage.FULL) return session.halfway();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (tenantAdmin) roles.add(Role.TENANT_ADMIN);
    if (belonging == Belonging.INSIDE) roles.add(role);
    OrganisationId here = belonging == Belonging.INSIDE ? new OrganisationId(organisation) : null;
    Actor actor = Actor.person(session.owner(), session.name(), roles, here);
    return new Recognised(
        staff == null ? actor : actor.impersonatedBy(staff, reason),
        session.id(),
        session.stage(),
        session.email(),
        session.language(),
        belonging,
        organisationName == null ? "" : organisationName,
        null,
        staff == null ? null : session.expiresAt());
  }

  /** How the person stands with the organisation that they have switched to. */
  private Belonging belonging(Instant now) {
    if (organisation == null || role == null)
      return hasExpired ? Belonging.EXPIRED : Belonging.NONE;
    if (!organisationActive) return Belonging.SUSPENDED;
    boolean over =
        memberUntil != null && !now.isBefore(memberUntil)
            || organisationUntil != null && !now.isBefore(organisationUntil);
    return over ? Belonging.EXPIRED : Belonging.INSIDE;
  }
}
