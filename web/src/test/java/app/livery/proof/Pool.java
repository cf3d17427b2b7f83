package app.livery.proof;

import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at the idle connections of the tenants' pool. */
@ApplicationScoped
public class Pool {
  /** What a connection looks like that carries nothing over from the tenant it served last. */
  public static final String CLEAN = "livery_app as livery_app in \"$user\", public";

  private static final String STATE =
      "select session_user || ' as ' || current_user || ' in ' || current_setting('search_path')";

  private static final int CALM = 4;
  private static final int LOOKED_AT_MILLIS = 3_200;
  private static final int DEAD_AT_MOST = 8;

  @Inject TenantDirectory directory;

  @Resource(lookup = "java:app/jdbc/tenant")
  DataSource pool;

  /** What each idle connection says of itself, all borrowed at once so that none is asked twice. */
  public List<String> states() {
    return states(idle());
  }

  private List<String> states(long count) {
    List<Connection> borrowed = new ArrayList<>();
    try {
      List<String> states = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Connection connection = pool.getConnection();
        borrowed.add(connection);
        states.add(state(connection));
      }
      return states;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      borrowed.forEach(Pool::giveBack);
    }
  }

  /**
   * Waits until the pools have thrown out what a test has killed. A connection is looked at once in
   * two seconds, so for that long a dead one may still be handed out. More are borrowed than
   * PostgreSQL knows of, because the dead ones are only known to the pool.
   */
  public void recover() {
    for (int calm = 0; calm < CALM; ) {
      pause();
      calm = works() ? calm + 1 : 0;
    }
  }

  private boolean works() {
    try {
      directory.refresh();
      return !states(Math.max(idle(), DEAD_AT_MOST)).isEmpty();
    } catch (RuntimeException dead) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOKED_AT_MILLIS / CALM);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long idle() {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(
          "select count(*) from pg_stat_activity where usename = 'livery_app' and state = 'idle'");
    }
  }

  private static String state(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STATE)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
