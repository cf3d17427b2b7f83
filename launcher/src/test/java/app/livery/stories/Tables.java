package app.livery.stories;

import app.livery.launcher.House;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One schema of the database, behind the scenes: for what a story cannot reach through the product.
 */
final class Tables {
  private final House house;
  private final String schema;

  Tables(House house, String schema) {
    this.house = house;
    this.schema = schema;
  }

  static Tables ofPlatform(House house) {
    return new Tables(house, "platform");
  }

  /** Changes something. @return how many rows */
  int change(String statement, Object... arguments) {
    try (Connection connection = inside();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      fill(prepared, arguments);
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(statement, e);
    }
  }

  /** The one text that a query finds. */
  String text(String query, Object... arguments) {
    try (Connection connection = inside();
        PreparedStatement prepared = connection.prepareStatement(query)) {
      fill(prepared, arguments);
      ResultSet found = prepared.executeQuery();
      if (!found.next()) throw new AssertionError("Nothing found: " + query);
      return found.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  private Connection inside() throws SQLException {
    Connection connection = house.jdbc();
    connection.setSchema(schema);
    return connection;
  }

  private static void fill(PreparedStatement prepared, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) prepared.setObject(i + 1, arguments[i]);
  }
}
