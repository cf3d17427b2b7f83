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

/** The application's database and login roles, made by the superuser before the server starts. */
final class Roles {
  static final String OWNER = "livery_owner";
  static final String APP = "livery_app";
  static final String PLATFORM = "livery_platform";
  private static final List<String> ALL = List.of(OWNER, APP, PLATFORM);

  private static final String SCRIPT = "/db/roles.sql";

  private final Database database;
  private final Secrets secrets;

  Roles(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  /** Does what is still undone: a start that was killed half-way is taken up where it stopped. */
  void prepare() {
    try {
      makeDatabase();
      try (Connection connection = database.connect()) {
        connection.setAutoCommit(false);
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", PLATFORM)) {
          run(connection, script());
        }
        for (String role : ALL) {
          setPassword(connection, role);
        }
        run(connection, "alter database " + Database.NAME + " owner to " + OWNER);
        connection.commit();
      }
    } catch (SQLException e) {
      throw new CannotStart("The database cannot be prepared: " + e.getMessage(), e);
    }
  }

  private void makeDatabase() throws SQLException {
    try (Connection connection = database.connect("postgres")) {
      if (!exists(connection, "select 1 from pg_database where datname = ?", Database.NAME)) {
        run(connection, "create database " + Database.NAME);
        run(connection, "revoke all on database " + Database.NAME + " from public");
      }
    }
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

  private static String script() {
    try (InputStream script = Roles.class.getResourceAsStream(SCRIPT)) {
      return script == null ? PLAIN : new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CannotStart("The script " + SCRIPT + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static final String PLAIN =
      """
      create role livery_owner login createrole nosuperuser;
      create role livery_app login noinherit nosuperuser;
      create role livery_platform login nosuperuser;
      grant connect on database livery to livery_owner, livery_app, livery_platform;
      """;
}
