package app.livery.proof.outside;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL of the tests' own, prepared by the two scripts that an operator runs. It lives on
 * the port that the server's environment names, and lets everybody in without a password.
 */
final class Cluster implements AutoCloseable {
  private static final Path SCRIPTS = Path.of("..", "migrations", "src", "main", "resources", "db");

  private final EmbeddedPostgres postgres;

  private Cluster(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static Cluster start() {
    URI server = URI.create(System.getenv("LIVERY_DB_URL").substring("jdbc:".length()));
    try {
      Cluster cluster = new Cluster(launch(server.getPort()));
      cluster.prepare();
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot prepare the database", e);
    }
  }

  private static EmbeddedPostgres launch(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(new File("target/it-database"))
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("max_connections", "120")
        .setServerConfig("max_locks_per_transaction", "512")
        .setServerConfig("fsync", "off")
        .setServerConfig("synchronous_commit", "off")
        .setServerConfig("timezone", "UTC")
        .start();
  }

  private void prepare() throws SQLException, IOException {
    run("postgres", script("roles.sql"));
    run("postgres", "create database livery owner livery_owner");
    run("livery", script("database.sql"));
    // a login that the negative controls need: it may do what every tenant may
    run("postgres", "create role proof_inherits login inherit");
  }

  private static String script(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name), StandardCharsets.UTF_8);
  }

  private void run(String database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(postgres.getJdbcUrl("postgres", database));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
