package app.livery.branding;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The livery that a brand has put on. There is one at most; a change replaces what it says. */
@Entity
@Table(name = "livery")
public class WornLivery extends Choices {
  @Id private UUID id;

  private int number;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected WornLivery() {}

  static WornLivery first(Instant now) {
    WornLivery worn = new WornLivery();
    worn.id = Ids.next();
    worn.hold(Livery.DEFAULT);
    worn.changedAt = now;
    return worn;
  }

  /** Puts a livery on; answers the number that it bears in the history. */
  int become(Livery livery, Instant now) {
    hold(livery);
    changedAt = now;
    return ++number;
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }
}
