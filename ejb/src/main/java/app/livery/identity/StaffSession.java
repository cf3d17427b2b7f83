package app.livery.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A session of a member of the staff; it remembers which tenant they have entered. */
@Entity
@Table(name = "staff_session", schema = "platform")
class StaffSession extends Session {
  @Column(name = "entered_tenant")
  private UUID enteredTenant;

  @Column(name = "entered_reason")
  private String enteredReason;

  @Column(name = "entered_until")
  private Instant enteredUntil;

  void enter(UUID tenant, String reason, Instant until) {
    enteredTenant = tenant;
    enteredReason = reason;
    enteredUntil = until;
  }

  /**
   * @return the tenant that was left; null when none had been entered
   */
  UUID leave() {
    UUID left = enteredTenant;
    enteredTenant = null;
    enteredReason = null;
    enteredUntil = null;
    return left;
  }
}
