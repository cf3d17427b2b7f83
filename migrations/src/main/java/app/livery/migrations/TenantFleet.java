package app.livery.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * All tenants' schemas together: makes new ones and brings old ones up to date.
 *
 * <p>A schema comes into being with its role, tables, grants and registry row in one transaction,
 * so that a half-made tenant is never seen. Later migrations run in one transaction for each
 * tenant; what has been killed half-way simply runs again.
 */
public final class TenantFleet {
  private static final List<Script> SCRIPTS = Scripts.all();
  private static final Optional<Baseline> BASELINE =
      Scripts.baseline().map(file -> new Baseline(file.sql()));

  /** The same number on every node, so that one of them brings the fleet up and others wait. */
  private static final long LOCK = 7_305_112_026L;

  private static final String REGISTER =
      "insert into platform.tenant"
          + " (id, slug, name, schema_name, status, status_by, status_at, created_at)"
          + " values (?, ?, ?, ?, 'READY', ?, ?, ?)";

  private final DataSource owner;
  private final Clock clock;
  private final List<Script> scripts;
  private final List<String> batches;

  /**
   * @param owner connections of the role that owns the schemas
   */
  public TenantFleet(DataSource owner, Clock clock) {
    this(owner, clock, SCRIPTS, BASELINE);
  }

  TenantFleet(DataSource owner, Clock clock, List<Script> scripts, Optional<Baseline> baseline) {
    this.owner = owner;
    this.clock = clock;
    this.scripts = scripts;
    this.batches = Baseline.batches(baseline, scripts);
  }

  /** The version that an up-to-date schema has. */
  public static String latestVersion() {
    return SCRIPTS.get(SCRIPTS.size() - 1).version();
  }

  /**
   * Makes a tenant, ready for routing once this returns.
   *
   * @throws SQLException with state 23505 when the slug is taken; nothing is left behind
   */
  public void provision(NewTenant tenant) throws SQLException {
    try (Connection connection = owner.getConnection()) {
      Transaction.run(
          connection,
          inside -> {
            register(inside, tenant);
            Schemas.create(inside, tenant.schema());
            for (String batch : batches) Schemas.run(inside, batch);
            for (Script script : scripts)
              Registry.applied(inside, tenant.id(), script, 0, clock.instant());
            announce(inside);
          });
    }
  }

  /**
   * Brings every tenant that lacks a migration up to date. Costs two queries when none does. Safe
   * to call from several nodes at once, and again after it was killed.
   *
   * @throws EditedMigration when a migration is not what tenants were made with
   */
  public FleetReport bringUp() throws SQLException {
    try (Connection connection = owner.getConnection()) {
      Registry.compare(connection, scripts);
      if (Registry.behind(connection, scripts).isEmpty()) return FleetReport.NOTHING_TO_DO;
      lock(connection);
      try {
        return new Rollout(owner, clock, scripts).run(Registry.behind(connection, scripts));
      } finally {
        unlock(connection);
      }
    }
  }

  /** Schemas that lack a migration which this release needs, oldest tenant first. */
  public List<String> behind() throws SQLException {
    try (Connection connection = owner.getConnection()) {
      return Registry.behind(connection, scripts).stream().map(Laggard::schema).toList();
    }
  }

  private static void register(Connection connection, NewTenant tenant) throws SQLException {
    Timestamp now = Timestamp.from(tenant.createdAt());
    try (PreparedStatement insert = connection.prepareStatement(REGISTER)) {
      insert.setObject(1, tenant.id());
      insert.setString(2, tenant.slug());
      insert.setString(3, tenant.name());
      insert.setString(4, tenant.schema());
      insert.setString(5, tenant.createdBy());
      insert.setTimestamp(6, now);
      insert.setTimestamp(7, now);
      insert.executeUpdate();
    }
  }

  /** Last in the transaction, because everybody who changes the registry waits for this row. */
  private static void announce(Connection connection) throws SQLException {
    Schemas.run(connection, "update platform.registry_revision set revision = revision + 1");
  }

  private static void lock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
  }

  private static void unlock(Connection connection) throws SQLException {
    try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
      unlock.setLong(1, LOCK);
      unlock.execute();
    }
  }
}
