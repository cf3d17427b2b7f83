package app.livery.operations;

import app.livery.kernel.Settings;
import app.livery.operations.errors.DatabaseGone;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Holds a persistence unit back until PostgreSQL can be reached. The container opens the units
 * before anything of ours runs, and would give the whole deployment up; so a server that starts
 * before its database waits, says so in one line, and never runs half started.
 */
public class AwaitDatabase extends SessionEventAdapter {
  private static final Logger LOG = System.getLogger(AwaitDatabase.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Override
  public void preLogin(SessionEvent event) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    String url = Settings.require("LIVERY_DB_URL");
    database.setURL(url);
    database.setUser(Settings.require("LIVERY_DB_APP_USER"));
    database.setPassword(Settings.get("LIVERY_DB_APP_PASSWORD", ""));
    for (boolean told = false; !answers(database); told = true) {
      if (!told)
        LOG.log(Level.WARNING, "Waiting for PostgreSQL at {0}", url.replaceAll("\\?.*", ""));
      pause();
    }
  }

  /** Other failures, such as a wrong password, end the start at once. */
  private static boolean answers(PGSimpleDataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      if (DatabaseGone.is(e)) return false;
      throw new IllegalStateException("PostgreSQL refuses this server: " + e.getMessage(), e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for PostgreSQL", e);
    }
  }
}
