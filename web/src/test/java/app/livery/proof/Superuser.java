package app.livery.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Looks behind the walls of the tests' own database, and breaks things there on purpose. */
public final class Superuser implements AutoCloseable {
  private final Connection connection;

  private Superuser(Connection connection) {
    this.connection = connection;
  }

  public static Superuser open() {
    Properties properties = new Properties();
    properties.setProperty("user", "postgres");
    try {
      // by the driver itself: DriverManager does not see one that an application brings along
      return new Superuser(
          new org.postgresql.Driver().connect(System.getenv("LIVERY_DB_URL"), properties));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of every row. */
  public List<String> column(String sql, Object... arguments) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) query.setObject(i + 1, arguments[i]);
      List<String> values = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public String value(String sql, Object... arguments) {
    return column(sql, arguments).get(0);
  }

  public long number(String sql, Object... arguments) {
    return Long.parseLong(value(sql, arguments));
  }

  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
