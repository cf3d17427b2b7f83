package app.livery.operations.maintenance;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What people of a closed brand are told.
 *
 * @param tenant the brand; null for all of them
 * @param message in the words of whoever began it; empty for the plain ones
 * @param endsAt when to come again
 */
public record MaintenanceNotice(UUID tenant, String message, Instant endsAt)
    implements Serializable {
  /** Whether it closes a tenant at a moment. */
  boolean closes(UUID other, Instant now) {
    return endsAt.isAfter(now) && (tenant == null || tenant.equals(other));
  }

  /** Seconds until it ends, at least one. */
  public long secondsFrom(Instant now) {
    return Math.max(1, Duration.between(now, endsAt).toSeconds());
  }
}
