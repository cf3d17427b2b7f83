package app.livery.tenancy.tenants;

import app.livery.kernel.Change;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A white-label brand in the platform's registry. Provisioning writes the row; here it lives on.
 */
@Entity
@Table(name = "tenant", schema = "platform")
public class Tenant {
  @Id private UUID id;
  private Slug slug;
  private String name;

  @Column(name = "schema_name")
  private String schema;

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

  protected Tenant() {}

  Change<String> rename(String other) {
    Change<String> change = new Change<>(name, other);
    name = other;
    return change;
  }

  /** Moves to another state; who, when and why stay with it. */
  Change<TenantStatus> move(TenantStatus to, String reason, String by, Instant now) {
    if (status == TenantStatus.DELETING) throw new TenantLeaving();
    Change<TenantStatus> change = new Change<>(status, to);
    if (!change.isReal()) return change;
    status = to;
    statusReason = reason;
    statusBy = by;
    statusAt = now;
    return change;
  }

  TenantRef ref() {
    return new TenantRef(id, slug.value(), name, schema, status);
  }
}
