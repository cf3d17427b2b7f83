package app.livery.operations.health;

import app.livery.operations.Knock;
import app.livery.operations.errors.DatabaseGone;
import app.livery.operations.errors.Incidents;
import app.livery.operations.maintenance.MaintenanceBoard;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether the database answers. Looks every two seconds, by reading whether the registry of tenants
 * has changed, and says in one line that it has gone and in another that it is back. While it is
 * gone nobody else need ask: callers are answered and timers pass without a try.
 *
 * <p>A database that keeps its connections open and says nothing is as good as gone: the look that
 * waits for it would wait for ever, and everybody behind it.
 */
@ApplicationScoped
public class DatabasePulse {
  private static final Logger LOG = System.getLogger(DatabasePulse.class.getName());

  private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

  @Inject TenantDirectory directory;
  @Inject MaintenanceBoard board;
  @Inject Incidents incidents;
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile boolean up;
  private volatile long answeredAt;

  /** Whether it answered when it was last asked, and that was not long ago. */
  public boolean isUp() {
    return up && System.nanoTime() - answeredAt < PATIENCE_NANOS;
  }

  /**
   * Somebody has met a failure that says it is gone. One connection can break, and one failure can
   * be told late, while all others are served: so somebody looks before everybody is sent away.
   */
  public void doubt() {
    if (!up || !looking.compareAndSet(false, true)) return;
    try {
      if (!isThere()) lost();
    } finally {
      looking.set(false);
    }
  }

  private static boolean isThere() {
    try {
      return Knock.isAnswered();
    } catch (IllegalStateException refused) {
      return false;
    }
  }

  private void lost() {
    if (up) LOG.log(Level.ERROR, "The database is gone; callers get 503 until it is back");
    up = false;
  }

  /** Asks, and brings the directory of tenants up to date with the answer. */
  public void beat() {
    try {
      if (!up && !Knock.isAnswered()) return;
      directory.refresh();
      board.refresh();
      if (!isUp()) LOG.log(Level.INFO, "The database answers");
      answeredAt = System.nanoTime();
      up = true;
    } catch (RuntimeException e) {
      if (DatabaseGone.is(e)) missed(e);
      else incidents.report(e, "keep-directory");
    }
  }

  private void missed(RuntimeException e) {
    doubt();
    if (up) LOG.log(Level.WARNING, "A look at the database failed, which answers: {0}", e);
  }
}
