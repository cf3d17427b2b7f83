package app.livery.operations.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A schedule's row, as lists read it; turns are taken by a statement of their own. */
@Entity
@Table(name = "turn", schema = "platform")
class Turn {
  @Id private String schedule;
  private String node;
  private String message;
  private long runs;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "next_at")
  private Instant nextAt;

  protected Turn() {}
}
