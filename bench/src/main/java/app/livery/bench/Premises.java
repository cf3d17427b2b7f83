package app.livery.bench;

import app.livery.launcher.House;
import app.livery.launcher.Options;
import app.livery.migrations.NewTenant;
import app.livery.migrations.TenantFleet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A house with the demonstration cast in a folder of its own, its limits lifted. */
final class Premises implements AutoCloseable {
  /** The demonstration's super-admin, and everybody's password in it. */
  private static final String STAFF = "admin@livery.example";

  private static final String PASSWORD = "demo-colours";
  private static final Map<String, String> UNLIMITED =
      Map.of(
          "LIVERY_API_CALLS_KEY", "10000000",
          "LIVERY_API_CALLS_PERSON", "10000000",
          "LIVERY_API_CALLS_ADDRESS", "10000000");

  private final Path folder;
  private final House house;

  private Premises(Path folder, House house) {
    this.folder = folder;
    this.house = house;
  }

  /** As {@code ./run} opens it. */
  static Premises asRun() {
    return open(List.of(), Map.of());
  }

  /** With the optimising compiler, as servers run. */
  static Premises asServed() {
    return asServed(Map.of());
  }

  /** The same with settings of its own. */
  static Premises asServed(Map<String, String> settings) {
    return open(List.of("-XX:TieredStopAtLevel=4"), settings);
  }

  private static Premises open(List<String> jvm, Map<String, String> settings) {
    try {
      Path folder = Files.createTempDirectory("livery-bench");
      Map<String, String> environment = new HashMap<>(UNLIMITED);
      environment.putAll(settings);
      Options options = Options.in(folder).withDemo(true).withEnvironment(environment).withJvm(jvm);
      return new Premises(folder, House.open(options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  House house() {
    return house;
  }

  Client platform() {
    return new Client(house.server().port(), "localhost").signIn(STAFF, PASSWORD);
  }

  /** Somebody at a tenant's host. */
  Client at(String slug, String email) {
    return new Client(house.server().port(), slug + ".localhost").signIn(email, PASSWORD);
  }

  /** The first value of a query by the superuser. */
  String value(String sql, Object... arguments) {
    try (Connection connection = house.jdbc();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) query.setObject(i + 1, arguments[i]);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void run(String sql) {
    try (Connection connection = house.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String schemaOf(String slug) {
    return value("select schema_name from platform.tenant where slug = ?", slug);
  }

  TenantFleet fleet() {
    return new TenantFleet(new Owner(house), Clock.systemUTC());
  }

  /** Makes tenants past the server, one after the other, until there are so many. */
  void fillUpTo(int tenants) {
    try {
      TenantFleet fleet = fleet();
      int there = Integer.parseInt(value("select count(*) from platform.tenant"));
      for (int i = there; i < tenants; i++) {
        UUID id = UUID.randomUUID();
        String schema = "t_%016x".formatted(id.getLeastSignificantBits());
        fleet.provision(
            new NewTenant(
                id, "tenant-" + i, "Tenant " + i, schema, Clock.systemUTC().instant(), "bench"));
      }
      run("analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    house.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
