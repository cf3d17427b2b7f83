package app.livery.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to start on roles that could look over the walls. */
final class Privileges {
  private static final String TOO_STRONG =
      "select string_agg(rolname, ', ') from pg_roles where (rolsuper or rolbypassrls)"
          + " and rolname in (?, ?, ?)";

  private Privileges() {}

  /**
   * @throws IllegalStateException naming the roles that are superusers or bypass row security
   */
  static void check(DataSource owner) {
    try (Connection connection = owner.getConnection();
        PreparedStatement query = connection.prepareStatement(TOO_STRONG)) {
      query.setString(1, System.getenv("LIVERY_DB_OWNER_USER"));
      query.setString(2, System.getenv("LIVERY_DB_APP_USER"));
      query.setString(3, System.getenv("LIVERY_DB_PLATFORM_USER"));
      try (ResultSet rows = query.executeQuery()) {
        if (rows.next() && rows.getString(1) != null)
          throw new IllegalStateException(
              "Refusing to start: these roles are superusers or bypass row security: "
                  + rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot reach PostgreSQL as the owner", e);
    }
  }
}
