package app.livery.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * All tenants' schemas together: makes new ones and brings old ones up to date.
 *
 * <p>A schema comes into being with its role, tables, grants and registry row in one transaction,
 * so that a half-made tenant is never seen.
 */
public final class TenantFleet {
  private static final List<Script> SCRIPTS = Scripts.all();

  private final DataSource owner;
  private final Clock clock;

  /**
   * @param owner connections of the role that owns the schemas
   */
  public TenantFleet(DataSource owner, Clock clock) {
    this.owner = owner;
    this.clock = clock;
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
      boolean automatic = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        register(connection, tenant);
        createSchema(connection, tenant.schema());
        enter(connection, tenant.schema());
        try (Statement batch = connection.createStatement()) {
          for (Script script : SCRIPTS) batch.execute(script.sql());
        }
        record(connection, tenant);
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(automatic);
      }
    }
  }

  private static void register(Connection connection, NewTenant tenant) throws SQLException {
    Timestamp now = Timestamp.from(tenant.createdAt());
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into platform.tenant (id, slug, name, schema_name, status, status_by, status_at, created_at)"
                + " values (?, ?, ?, ?, 'READY', ?, ?, ?)")) {
      insert.setObject(1, tenant.id());
      insert.setString(2, tenant.slug());
      insert.setString(3, tenant.name());
      insert.setString(4, tenant.schema());
      insert.setString(5, tenant.createdBy());
      insert.setTimestamp(6, now);
      insert.setTimestamp(7, now);
      insert.executeUpdate();
    }
    try (Statement bump = connection.createStatement()) {
      bump.executeUpdate("update platform.registry_revision set revision = revision + 1");
    }
  }

  /** Identifiers cannot be parameters, so PostgreSQL's own format() quotes them. */
  private static void createSchema(Connection connection, String schema) throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement("select set_config('livery.tenant_role', ?, true)")) {
      set.setString(1, schema);
      set.execute();
    }
    try (Statement create = connection.createStatement()) {
      create.execute(
          """
          do $$
          declare tenant text := current_setting('livery.tenant_role');
          begin
            execute format('create role %I nologin', tenant);
            execute format('grant %I to livery_app', tenant);
            execute format('create schema %I', tenant);
            execute format('grant usage on schema %I to %I', tenant, tenant);
            execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I', tenant, tenant);
          end $$
          """);
    }
  }

  private static void enter(Connection connection, String schema) throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement("select set_config('search_path', ?, true)")) {
      set.setString(1, schema);
      set.execute();
    }
  }

  private void record(Connection connection, NewTenant tenant) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into platform.tenant_schema (tenant_id, version, checksum, state, took_ms, applied_at)"
                + " values (?, ?, ?, 'APPLIED', 0, ?)")) {
      for (Script script : SCRIPTS) {
        insert.setObject(1, tenant.id());
        insert.setString(2, script.version());
        insert.setString(3, script.checksum());
        insert.setTimestamp(4, Timestamp.from(clock.instant()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Tenants whose schema lacks a migration that this release needs, oldest tenant first. */
  public List<String> behind() throws SQLException {
    try (Connection connection = owner.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select t.schema_name from platform.tenant t where (select count(*) from platform.tenant_schema s"
                    + " where s.tenant_id = t.id and s.state = 'APPLIED') < ? order by t.created_at, t.id")) {
      query.setInt(1, SCRIPTS.size());
      try (ResultSet rows = query.executeQuery()) {
        List<String> found = new java.util.ArrayList<>();
        while (rows.next()) found.add(rows.getString(1));
        return found;
      }
    }
  }
}
