package app.livery.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Brings one tenant's schema up to date in one transaction, and writes down how that went. */
final class Upgrade {
  private static final Set<String> BUSY = Set.of("55P03", "40P01");
  private static final int TRIES = 6;
  private static final long PAUSE_MILLIS = 150;
  private static final int LONGEST_MESSAGE = 1000;

  private final Connection connection;
  private final Clock clock;
  private final List<Script> scripts;

  Upgrade(Connection connection, Clock clock, List<Script> scripts) {
    this.connection = connection;
    this.clock = clock;
    this.scripts = scripts;
  }

  /**
   * @return whether the schema has all scripts now
   * @throws SQLException when PostgreSQL itself is gone
   */
  boolean of(Laggard laggard) throws SQLException {
    for (int left = TRIES - 1; ; left--) {
      Step step = new Step(laggard.lacks(scripts).get(0));
      try {
        Transaction.run(connection, inside -> apply(laggard, step));
        return true;
      } catch (SQLException e) {
        if (!connection.isValid(5)) throw e;
        if (BUSY.contains(e.getSQLState()) && left > 0) {
          pause(TRIES - left);
          continue;
        }
        note(laggard, step.script, e);
        return false;
      }
    }
  }

  /** The script that is being run, to be named where it fails. */
  private static final class Step {
    Script script;

    Step(Script first) {
      script = first;
    }
  }

  private void apply(Laggard laggard, Step step) throws SQLException {
    Schemas.enter(connection, laggard.schema());
    for (Script script : laggard.lacks(scripts)) {
      step.script = script;
      long before = System.nanoTime();
      Schemas.run(connection, script.sql());
      long took = (System.nanoTime() - before) / 1_000_000;
      Registry.applied(connection, laggard.tenant(), script, took, clock.instant());
    }
  }

  private void note(Laggard laggard, Script script, SQLException failure) throws SQLException {
    String message = String.valueOf(failure.getMessage());
    String cut = message.substring(0, Math.min(LONGEST_MESSAGE, message.length()));
    Transaction.run(
        connection,
        inside -> Registry.failed(inside, laggard.tenant(), script, cut, clock.instant()));
  }

  private static void pause(int time) {
    try {
      Thread.sleep(PAUSE_MILLIS * time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for a lock", e);
    }
  }
}
