package app.livery.operations.figures;

import app.livery.kernel.TenantStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A tenant and its figures; a view that is only read. */
@Entity
@Table(name = "tenant_entry", schema = "platform")
class TenantEntry {
  @Id private UUID id;
  private String slug;
  private String name;

  @Enumerated(EnumType.STRING)
  private TenantStatus status;

  @Column(name = "status_reason")
  private String statusReason;

  @Column(name = "status_by")
  private String statusBy;

  @Column(name = "status_at")
  private Instant statusAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "schema_version")
  private String schemaVersion;

  private int organisations;
  private int people;
  private int members;

  @Column(name = "trial_people")
  private int trialPeople;

  @Column(name = "seats_taken")
  private int seatsTaken;

  @Column(name = "seats_paid")
  private int seatsPaid;

  private Long bytes;

  @Column(name = "last_activity_at")
  private Instant lastActivityAt;

  protected TenantEntry() {}
}
