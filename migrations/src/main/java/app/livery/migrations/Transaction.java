package app.livery.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a connection that counts as a whole or not at all. */
interface Transaction {
  void work(Connection connection) throws SQLException;

  static void run(Connection connection, Transaction transaction) throws SQLException {
    boolean automatic = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      transaction.work(connection);
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      rollback(connection, e);
      throw e;
    } finally {
      if (!connection.isClosed()) connection.setAutoCommit(automatic);
    }
  }

  private static void rollback(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
