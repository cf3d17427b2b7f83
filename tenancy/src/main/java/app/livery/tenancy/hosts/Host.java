package app.livery.tenancy.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A host name of a tenant's own, besides the one below the platform's host that each tenant has.
 */
@Entity
@Table(name = "host", schema = "platform")
public class Host {
  @Id private String name;

  @Column(name = "tenant_id")
  private UUID tenant;

  private boolean main;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Host() {}

  HostRow row() {
    return new HostRow(name, tenant, main, createdAt);
  }
}
