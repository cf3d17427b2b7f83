package app.livery.tenancy.organisations;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One organisation as its member sees it.
 *
 * @param until when the person's own time is up; null for never
 * @param expiresAt when the organisation's time is up; null for never
 */
public record Membership(
    UUID organisation,
    String name,
    OrganisationKind kind,
    OrganisationStatus status,
    Instant expiresAt,
    Role role,
    boolean seated,
    Instant joinedAt,
    Instant until)
    implements Serializable {

  public OrganisationId id() {
    return new OrganisationId(organisation);
  }

  /** Whether the person may work there now. */
  public boolean isOpen(Instant now) {
    return status == OrganisationStatus.ACTIVE && isBefore(now, until) && isBefore(now, expiresAt);
  }

  private static boolean isBefore(Instant now, Instant end) {
    return end == null || now.isBefore(end);
  }
}
