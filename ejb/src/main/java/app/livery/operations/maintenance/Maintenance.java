package app.livery.operations.maintenance;

import app.livery.kernel.Ids;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A brand, or all of them, closed for a while. It ends by itself, or when somebody ends it. */
@Entity
@Table(name = "maintenance", schema = "platform")
class Maintenance {
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final int LONGEST_MESSAGE = 300;

  @Id private UUID id;

  @Column(name = "tenant_id")
  private UUID tenant;

  private String message;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected Maintenance() {}

  /** Begins now; pass null for the tenant to close them all. */
  static Maintenance of(UUID tenant, Instant endsAt, String message, String by, Instant now) {
    boolean sane = endsAt != null && endsAt.isAfter(now) && !endsAt.isAfter(now.plus(LONGEST));
    if (!sane) throw new Malformed("endsAt", "maintenanceEnd");
    Maintenance begun = new Maintenance();
    begun.id = Ids.next();
    begun.tenant = tenant;
    begun.message = told(message);
    begun.begunAt = now;
    begun.begunBy = by;
    begun.endsAt = endsAt;
    return begun;
  }

  private static String told(String message) {
    boolean none = message == null || message.isBlank();
    return none ? "" : Line.of(message, LONGEST_MESSAGE, "message", "maintenanceMessage");
  }

  /** Whether it was still going on. */
  boolean end(String by, Instant now) {
    if (endedAt != null || !endsAt.isAfter(now)) return false;
    endedAt = now;
    endedBy = by;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID tenant() {
    return tenant;
  }

  Instant endsAt() {
    return endsAt;
  }

  String message() {
    return message;
  }

  MaintenanceRow row(String tenantName, Instant now) {
    boolean running = endedAt == null && endsAt.isAfter(now);
    return new MaintenanceRow(
        id,
        tenant,
        tenantName,
        message,
        running ? MaintenanceState.UNDER_WAY : MaintenanceState.OVER,
        begunAt,
        begunBy,
        endsAt,
        endedAt,
        endedBy);
  }
}
