package app.livery.operations;

import app.livery.kernel.Settings;
import app.livery.operations.errors.DatabaseGone;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Asks at PostgreSQL's own door whether it is there, past the container's pools, which write many
 * lines about each connection that they cannot open.
 */
public final class Knock {
  private static final int SECONDS = 5;

  private Knock() {}

  /**
   * Whether PostgreSQL lets this server in now.
   *
   * @throws IllegalStateException when it is there and refuses: a wrong password, no such database
   */
  public static boolean isAnswered() {
    try (Connection connection = door().getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      if (DatabaseGone.is(e)) return false;
      throw new IllegalStateException("PostgreSQL refuses this server: " + e.getMessage(), e);
    }
  }

  /** Where PostgreSQL is, without what may follow the address. */
  static String place() {
    return url().replaceAll("\\?.*", "");
  }

  private static PGSimpleDataSource door() {
    PGSimpleDataSource door = new PGSimpleDataSource();
    door.setURL(url());
    door.setUser(Settings.require("LIVERY_DB_PLATFORM_USER"));
    door.setPassword(Settings.get("LIVERY_DB_PLATFORM_PASSWORD", ""));
    door.setLoginTimeout(SECONDS);
    return door;
  }

  private static String url() {
    return Settings.require("LIVERY_DB_URL");
  }
}
