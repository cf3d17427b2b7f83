package app.livery.operations.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fact of a tenant that has not been folded into the platform's read models yet. */
@Entity
@Table(name = "outbox")
class Pending {
  @Id
  @Column(name = "fact_id")
  private UUID factId;

  @Column(name = "written_at", insertable = false, updatable = false)
  private Instant writtenAt;

  protected Pending() {}

  Pending(UUID factId) {
    this.factId = factId;
  }
}
