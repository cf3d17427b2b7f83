package app.livery.operations.errors;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.transaction.xa.XAException;

/**
 * Tells whether a failure means that PostgreSQL cannot be reached, rather than that something is
 * wrong with what was asked of it. Such a failure passes by itself: answer 503 and try again later.
 */
public final class DatabaseGone {
  /** Shutting down, crashed, starting up, too many connections. Class 08 is any lost connection. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

  private static final List<String> WORDS =
      List.of(
          "Connection could not be allocated",
          "Error in allocating a connection",
          "connection has been closed",
          "connection is not usable",
          "terminating connection",
          "An I/O error occurred");

  private static final int DEEPEST = 20;

  private DatabaseGone() {}

  /** Whether some cause of it says so. */
  public static boolean is(Throwable failure) {
    Throwable one = failure;
    for (int depth = 0; one != null && depth < DEEPEST; depth++) {
      if (says(one)) return true;
      for (Throwable other : one.getSuppressed()) if (says(other)) return true;
      one = one.getCause() == one ? null : one.getCause();
    }
    return false;
  }

  private static boolean says(Throwable one) {
    if (one instanceof SQLException sql) {
      String state = sql.getSQLState();
      if (state != null) return state.startsWith("08") || STATES.contains(state);
      return isTold(sql.getMessage());
    }
    if (one instanceof XAException) return isTold(one.getMessage());
    String name = one.getClass().getName();
    return name.endsWith("PoolingException") || name.endsWith("ResourceAllocationException");
  }

  /** The container wraps what happened in a message of its own, without a state or a cause. */
  private static boolean isTold(String message) {
    return message != null && WORDS.stream().anyMatch(message::contains);
  }
}
