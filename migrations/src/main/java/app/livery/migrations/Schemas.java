package app.livery.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A tenant's schema and role: making them, and working inside them for one transaction. */
final class Schemas {
  /**
   * Identifiers cannot be parameters, so PostgreSQL's own format() quotes them. Roles cannot log in
   * unless the database asks for it by {@code livery.tenant_login}, as sharding does.
   */
  private static final String CREATE =
      """
      do $$
      declare
        tenant text := current_setting('livery.tenant_role');
        login text := case when coalesce(current_setting('livery.tenant_login', true), '') = 'on'
                           then 'login' else 'nologin' end;
      begin
        execute format('create role %I ' || login, tenant);
        execute format('grant %I to livery_app', tenant);
        execute format('create schema %I', tenant);
        execute format('grant usage on schema %I to %I', tenant, tenant);
        execute format('alter default privileges in schema %I'
                       ' grant select, insert, update, delete on tables to %I', tenant, tenant);
      end $$
      """;

  private static final String ENTER =
      "select set_config('livery.tenant_role', ?, true), set_config('search_path', ?, true),"
          + " set_config('lock_timeout', '2s', true)";

  private Schemas() {}

  /** Makes role, schema and grants. The transaction stands inside it afterwards. */
  static void create(Connection connection, String schema) throws SQLException {
    enter(connection, schema);
    run(connection, CREATE);
  }

  /**
   * Until the transaction ends, plain names are this schema's, and locks are not waited for long.
   */
  static void enter(Connection connection, String schema) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(ENTER)) {
      set.setString(1, schema);
      set.setString(2, schema);
      set.execute();
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement batch = connection.createStatement()) {
      batch.execute(sql);
    }
  }
}
