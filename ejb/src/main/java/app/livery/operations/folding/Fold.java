package app.livery.operations.folding;

import app.livery.operations.facts.Cursor;
import app.livery.operations.facts.WrittenFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the folding of one tenant's stream is. Flows until a fact cannot be folded; then stands
 * still and tries again, ever more rarely, until it goes or somebody passes the fact over.
 */
@Entity
@Table(name = "fold", schema = "platform")
class Fold {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int LONGEST_MESSAGE = 500;

  @Id
  @Column(name = "tenant_id")
  private UUID tenant;

  private long folded;

  @Column(name = "folded_at")
  private Instant foldedAt;

  @Column(name = "fact_id")
  private UUID factId;

  @Column(name = "fact_name")
  private String factName;

  private String message;
  private int attempts;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  private boolean rebuilding;

  @Column(name = "rebuild_by")
  private String rebuildBy;

  @Column(name = "rebuild_total")
  private long rebuildTotal;

  @Column(name = "rebuild_done")
  private long rebuildDone;

  @Column(name = "cursor_at")
  private Instant cursorAt;

  @Column(name = "cursor_id")
  private UUID cursorId;

  protected Fold() {}

  Fold(UUID tenant) {
    this.tenant = tenant;
  }

  UUID tenant() {
    return tenant;
  }

  /** Whether it flows, or has stood still long enough for another try. */
  boolean isDue(Instant now) {
    return stoppedAt == null || !now.isBefore(nextTryAt);
  }

  boolean isStopped() {
    return stoppedAt != null;
  }

  boolean isRebuilding() {
    return rebuilding;
  }

  UUID stoppedAtFact() {
    return factId;
  }

  String stoppedAtName() {
    return factName;
  }

  /** Where a rebuilding stands; null at the start. */
  Cursor cursor() {
    return cursorId == null ? null : new Cursor(cursorAt, cursorId);
  }

  void went(int facts, Instant now) {
    folded += facts;
    if (facts > 0) foldedAt = now;
    flow();
  }

  /** Stands still at a fact. Each failure of the same fact doubles the pause, up to an hour. */
  void stop(WrittenFact fact, String why, Instant now) {
    boolean same = fact.id().equals(factId);
    attempts = same ? attempts + 1 : 1;
    if (!same) stoppedAt = now;
    factId = fact.id();
    factName = fact.name();
    message = why.length() <= LONGEST_MESSAGE ? why : why.substring(0, LONGEST_MESSAGE);
    nextTryAt = now.plus(pause(attempts));
  }

  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** Lets the next try be now. */
  void tryAgain(Instant now) {
    if (stoppedAt != null) nextTryAt = now;
  }

  void startRebuilding(String by, long total) {
    flow();
    rebuilding = true;
    rebuildBy = by;
    rebuildTotal = total;
    rebuildDone = 0;
    cursorAt = null;
    cursorId = null;
    folded = 0;
  }

  void rebuiltUpTo(Cursor place, int facts) {
    cursorAt = place.at();
    cursorId = place.id();
    rebuildDone += facts;
  }

  void endRebuilding() {
    rebuilding = false;
    cursorAt = null;
    cursorId = null;
  }

  private void flow() {
    factId = null;
    factName = null;
    message = null;
    attempts = 0;
    stoppedAt = null;
    nextTryAt = null;
  }
}
