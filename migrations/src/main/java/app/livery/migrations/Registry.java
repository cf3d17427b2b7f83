package app.livery.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The platform's register of which tenant's schema has which migration. */
final class Registry {
  private static final String BEHIND =
      """
      select t.id, t.schema_name,
             coalesce(array_agg(s.version) filter (where s.state = 'APPLIED'), '{}'),
             coalesce(bool_or(s.state = 'FAILED'), false) as failed
        from platform.tenant t
        left join platform.tenant_schema s on s.tenant_id = t.id and s.version = any (?)
       group by t.id
      having count(*) filter (where s.state = 'APPLIED') < ?
       order by failed, t.created_at, t.id
      """;

  private static final String CHECKSUMS =
      "select distinct version, checksum from platform.tenant_schema"
          + " where state = 'APPLIED' and version = any (?)";

  private static final String RECORD =
      """
      insert into platform.tenant_schema
             (tenant_id, version, checksum, state, message, took_ms, applied_at)
      values (?, ?, ?, ?, ?, ?, ?)
          on conflict (tenant_id, version) do update
         set checksum = excluded.checksum, state = excluded.state, message = excluded.message,
             took_ms = excluded.took_ms, applied_at = excluded.applied_at
      """;

  private Registry() {}

  /** Tenants that lack one of the scripts, those whose last try failed at the end. */
  static List<Laggard> behind(Connection connection, List<Script> scripts) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BEHIND)) {
      query.setArray(1, connection.createArrayOf("text", versions(scripts)));
      query.setInt(2, scripts.size());
      List<Laggard> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          Set<String> has = Set.of((String[]) rows.getArray(3).getArray());
          found.add(new Laggard(rows.getObject(1, UUID.class), rows.getString(2), has));
        }
      }
      return found;
    }
  }

  /**
   * @throws EditedMigration when a script is not the one that schemas were made with
   */
  static void compare(Connection connection, List<Script> scripts) throws SQLException {
    Map<String, Script> byVersion = new HashMap<>();
    scripts.forEach(script -> byVersion.put(script.version(), script));
    try (PreparedStatement query = connection.prepareStatement(CHECKSUMS)) {
      query.setArray(1, connection.createArrayOf("text", versions(scripts)));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          Script script = byVersion.get(rows.getString(1));
          if (!script.checksum().equals(rows.getString(2))) throw new EditedMigration(script);
        }
      }
    }
  }

  static void applied(
      Connection connection, UUID tenant, Script script, long tookMillis, Instant now)
      throws SQLException {
    write(connection, tenant, script, "APPLIED", null, tookMillis, now);
  }

  static void failed(Connection connection, UUID tenant, Script script, String message, Instant now)
      throws SQLException {
    write(connection, tenant, script, "FAILED", message, 0, now);
  }

  private static void write(
      Connection connection,
      UUID tenant,
      Script script,
      String state,
      String message,
      long tookMillis,
      Instant now)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
      insert.setObject(1, tenant);
      insert.setString(2, script.version());
      insert.setString(3, script.checksum());
      insert.setString(4, state);
      insert.setString(5, message);
      insert.setInt(6, (int) Math.min(Integer.MAX_VALUE, tookMillis));
      insert.setTimestamp(7, Timestamp.from(now));
      insert.executeUpdate();
    }
  }

  private static String[] versions(List<Script> scripts) {
    return scripts.stream().map(Script::version).toArray(String[]::new);
  }
}
