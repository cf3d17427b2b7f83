package app.livery.tenancy.tenants;

import app.livery.kernel.Change;
import app.livery.kernel.Feature;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the platform has decided about one feature of one tenant: granted or withheld. */
@Entity
@Table(name = "feature_grant", schema = "platform")
public class Grant {
  @Id private UUID id;

  @Column(name = "tenant_id")
  private UUID tenant;

  @Enumerated(EnumType.STRING)
  private Feature feature;

  private boolean granted;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Grant() {}

  /** Nothing was decided yet: the tenant has what all begin with. */
  Grant(UUID tenant, Feature feature) {
    this.id = Ids.next();
    this.tenant = tenant;
    this.feature = feature;
    this.granted = feature.isGrantedAtFirst();
  }

  Change<Boolean> decide(boolean other, String by, Instant now) {
    Change<Boolean> change = new Change<>(granted, other);
    granted = other;
    decidedBy = by;
    decidedAt = now;
    return change;
  }

  boolean isOf(Feature other) {
    return feature == other;
  }

  GrantRow row() {
    return new GrantRow(feature, granted, decidedBy, decidedAt);
  }
}
