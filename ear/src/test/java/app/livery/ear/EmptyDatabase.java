package app.livery.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL prepared by the two scripts that an operator runs. */
final class EmptyDatabase implements AutoCloseable {
  private static final Path SCRIPTS = Path.of("../migrations/src/main/resources/db");

  private final EmbeddedPostgres postgres;

  private EmptyDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static EmptyDatabase start() throws IOException, SQLException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("fsync", "off")
            .start();
    EmptyDatabase database = new EmptyDatabase(postgres);
    database.run("postgres", Files.readString(SCRIPTS.resolve("roles.sql")));
    database.run("postgres", "create database livery owner livery_owner");
    database.run("livery", Files.readString(SCRIPTS.resolve("database.sql")));
    return database;
  }

  private void run(String database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(postgres.getJdbcUrl("postgres", database));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/livery";
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
