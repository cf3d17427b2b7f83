package app.livery.operations;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * What each persistence unit begins with.
 *
 * <p>It is held back until PostgreSQL can be reached. The container opens the units before anything
 * of ours runs, and would give the whole deployment up; so a server that starts before its database
 * waits, says so in one line, and never runs half started.
 *
 * <p>A query whose connection has been lost fails at once. Asked again, as the library would do
 * three times with five seconds between, it can only fail in the same way, as its transaction went
 * with the connection; and it would tell of an outage long after it is over.
 *
 * <p>Queries that have been read and put into SQL once are kept for all sessions: many more than
 * the library's two hundred, as lists are sorted and filtered in many ways.
 */
public class UnitStart extends SessionEventAdapter {
  private static final Logger LOG = System.getLogger(UnitStart.class.getName());
  private static final int QUERIES = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Override
  public void preLogin(SessionEvent event) {
    event.getSession().getProject().setJPQLParseCacheMaxSize(QUERIES);
    ((DatabaseLogin) event.getSession().getDatasourceLogin()).setQueryRetryAttemptCount(0);
    for (boolean told = false; !Knock.isAnswered(); told = true) {
      if (!told) LOG.log(Level.WARNING, "Waiting for PostgreSQL at {0}", Knock.place());
      pause();
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
