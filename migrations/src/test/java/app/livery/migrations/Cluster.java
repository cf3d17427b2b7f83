package app.livery.migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for all tests of a run, with the product's roles and a database for each asker.
 */
final class Cluster {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final EmbeddedPostgres POSTGRES = start();

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  private final int number;

  private Cluster(int number) {
    this.number = number;
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("max_locks_per_transaction", "256")
              .setServerConfig("fsync", "off")
              .start();
      run(postgres.getPostgresDatabase().getConnection(), resource("/db/roles.sql"));
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new database whose platform schema is up to date: a copy of the first one. */
  static synchronized Cluster fresh() {
    try {
      if (DATABASES.get() == 0) first();
      Cluster cluster = new Cluster(DATABASES.getAndIncrement());
      cluster.create(" template test_0");
      return cluster;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void first() throws SQLException {
    Cluster first = new Cluster(DATABASES.getAndIncrement());
    first.create("");
    run(first.superuser().getConnection(), resource("/db/database.sql"));
    new PlatformSchema(first.owner()).bringUp();
  }

  private void create(String after) throws SQLException {
    String create = "create database " + database() + " owner livery_owner" + after;
    run(POSTGRES.getPostgresDatabase().getConnection(), create);
  }

  PGSimpleDataSource owner() {
    return as("livery_owner");
  }

  PGSimpleDataSource superuser() {
    return as("postgres");
  }

  PGSimpleDataSource as(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    source.setUser(role);
    return source;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + POSTGRES.getPort() + "/" + database();
  }

  private String database() {
    return "test_" + number;
  }

  /** The tenant of a number; its slug and schema follow from it. */
  NewTenant tenant(int tenant) {
    UUID id = new UUID(0x7000, tenant);
    Instant created = CLOCK.instant().plusSeconds(tenant);
    return new NewTenant(id, "brand-" + tenant, "Brand", schema(tenant), created, "test");
  }

  /** Roles belong to the whole server, so each database has names of its own. */
  String schema(int tenant) {
    return String.format("t_%08x%08x", number, tenant);
  }

  TenantFleet fleet(List<Script> scripts) {
    return new TenantFleet(owner(), CLOCK, scripts, Optional.empty());
  }

  /** Runs statements as superuser. */
  void run(String sql) {
    try {
      run(superuser().getConnection(), sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of a query's rows, as text. */
  List<String> column(String sql) {
    try (Connection connection = superuser().getConnection();
        Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) found.add(rows.getString(1));
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String value(String sql) {
    return column(sql).get(0);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Cluster.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
