package app.livery.proof;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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

  @Resource(lookup = "java:app/jdbc/tenant")
  DataSource pool;

  /** What each idle connection says of itself, all borrowed at once so that none is asked twice. */
  public List<String> states() {
    List<Connection> borrowed = new ArrayList<>();
    try {
      List<String> states = new ArrayList<>();
      long idle = idle();
      for (int i = 0; i < idle; i++) {
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
