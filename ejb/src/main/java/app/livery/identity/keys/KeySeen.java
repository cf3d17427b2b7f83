package app.livery.identity.keys;

import app.livery.kernel.Actor;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A key together with all that decides what it may do, as one query read it.
 *
 * @param makerMay whether its maker may still do what the key may; kept with what ends by itself
 *     apart
 * @param until the first of the times at which something of it ends by itself
 */
record KeySeen(
    UUID id,
    String name,
    Role role,
    UUID organisation,
    Set<Scope> scopes,
    boolean makerMay,
    Instant until,
    Instant usedAt) {
  /** How old the last written use may grow before the next one is written. */
  private static final Duration TOUCH = Duration.ofMinutes(1);

  static KeySeen onPlatform(Object[] row) {
    boolean active = "ACTIVE".equals(row[5]);
    return new KeySeen(
        (UUID) row[0],
        (String) row[1],
        Role.SUPER_ADMIN,
        null,
        Key.scopes((String) row[2]),
        active,
        instant(row[3]),
        instant(row[4]));
  }

  static KeySeen inTenant(Object[] row) {
    Role role = Role.valueOf((String) row[7]);
    UUID organisation = (UUID) row[6];
    boolean byStaff = Boolean.TRUE.equals(row[8]);
    boolean byAdmin = "ACTIVE".equals(row[9]) && Boolean.TRUE.equals(row[10]);
    boolean byMember =
        "ACTIVE".equals(row[9])
            && organisation != null
            && row[11] != null
            && Role.valueOf((String) row[11]).covers(role);
    boolean open = organisation == null || "ACTIVE".equals(row[13]);
    Instant until = first(instant(row[3]), instant(row[14]));
    return new KeySeen(
        (UUID) row[0],
        (String) row[1],
        role,
        organisation,
        Key.scopes((String) row[2]),
        open && (byStaff || byAdmin || byMember),
        byStaff || byAdmin ? until : first(until, instant(row[12])),
        instant(row[4]));
  }

  boolean holds(Instant now) {
    return makerMay && now.isBefore(until);
  }

  boolean needsTouch(Instant now) {
    return usedAt == null || !now.isBefore(usedAt.plus(TOUCH));
  }

  Actor actor() {
    OrganisationId own = organisation == null ? null : new OrganisationId(organisation);
    return Actor.key(id, name, Set.of(role), own, scopes);
  }

  private static Instant first(Instant one, Instant other) {
    return other == null || one.isBefore(other) ? one : other;
  }

  private static Instant instant(Object stored) {
    return stored == null ? null : ((Timestamp) stored).toInstant();
  }
}
