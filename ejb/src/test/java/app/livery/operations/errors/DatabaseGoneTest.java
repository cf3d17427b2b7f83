package app.livery.operations.errors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class DatabaseGoneTest {
  @Test
  void a_lost_connection_deep_inside_is_an_absent_database() {
    SQLException lost = new SQLException("An I/O error occurred", "08006");
    assertTrue(DatabaseGone.is(new IllegalStateException(new RuntimeException(lost))));
  }

  @Test
  void a_server_that_shuts_down_or_starts_is_an_absent_database() {
    assertTrue(DatabaseGone.is(new SQLException("terminating connection", "57P01")));
    assertTrue(DatabaseGone.is(new SQLException("the database system is starting up", "57P03")));
  }

  /** A commit that fails is told in words alone. */
  @Test
  void a_transaction_that_the_server_took_with_it_is_an_absent_database() {
    String told =
        "jakarta.resource.spi.LocalTransactionException: FATAL: terminating connection due to"
            + " administrator command";
    assertTrue(DatabaseGone.is(new IllegalStateException("commit", new XAException(told))));
    assertFalse(DatabaseGone.is(new XAException("ERROR: duplicate key value")));
  }

  @Test
  void a_broken_constraint_or_a_cancelled_query_is_not() {
    assertFalse(DatabaseGone.is(new SQLException("duplicate key", "23505")));
    assertFalse(DatabaseGone.is(new SQLException("canceling statement", "57014")));
    assertFalse(DatabaseGone.is(new IllegalStateException("none")));
  }
}
