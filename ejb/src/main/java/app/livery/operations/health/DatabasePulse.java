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
  private volatile boolean up;
  private volatile long answeredAt;

  /** Whether it answered when it was last asked, and that was not long ago. */
  public boolean isUp() {
    return up && System.nanoTime() - answeredAt < PATIENCE_NANOS;
  }

  /** Somebody has met a failure that says it is gone. */
  public void lost() {
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
      if (DatabaseGone.is(e)) lost();
      else incidents.report(e, "keep-directory");
    }
  }
}
