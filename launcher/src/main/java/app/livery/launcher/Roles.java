package app.livery.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** The application's login roles and database, made by the superuser before the server starts. */
final class Roles {
  static final String OWNER = "livery_owner";
  static final String APP = "livery_app";
  static final String PLATFORM = "livery_platform";
  private static final List<String> ALL = List.of(OWNER, APP, PLATFORM);

  private static final String IS_FILLED =
      "select 1 from pg_database where datname = ?"
          + " and shobj_description(oid, 'pg_database') = 'prepared'";

  private final Database database;
  private final Secrets secrets;

  Roles(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  /** Does what is still undone: a start that was killed half-way is taken up where it stopped. */
  void prepare() {
    try {
      try (Connection connection = database.connect("postgres")) {
        makeRoles(connection);
        makeDatabase(connection);
      }
      try (Connection connection = database.connect()) {
        fillDatabase(connection);
      }
    } catch (SQLException e) {
      throw new CannotStart("The database cannot be prepared: " + e.getMessage(), e);
    }
  }

  private void makeRoles(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", OWNER)) {
      run(connection, script("/db/roles.sql"));
    }
    for (String role : ALL) {
      setPassword(connection, role);
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void makeDatabase(Connection connection) throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = ?", Database.NAME)) {
      run(connection, "create database " + Database.NAME + " owner " + OWNER);
    }
  }

  /** The comment stands for the whole: it is written in the transaction that did the work. */
  private void fillDatabase(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    if (!exists(connection, IS_FILLED, Database.NAME)) {
      run(connection, script("/db/database.sql"));
      run(connection, "revoke all on database " + Database.NAME + " from public");
      run(
          connection,
          "grant connect on database " + Database.NAME + " to " + String.join(", ", ALL));
      run(connection, "comment on database " + Database.NAME + " is 'prepared'");
    }
    connection.commit();
  }

  /** The driver hashes the password itself, so that it never travels to a log. */
  private void setPassword(Connection connection, String role) throws SQLException {
    char[] password = secrets.password(role).toCharArray();
    connection.unwrap(PGConnection.class).alterUserPassword(role, password, "scram-sha-256");
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String name) {
    try (InputStream script = Roles.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("There is no script " + name + " on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CannotStart("The script " + name + " cannot be read: " + e.getMessage(), e);
    }
  }
}
