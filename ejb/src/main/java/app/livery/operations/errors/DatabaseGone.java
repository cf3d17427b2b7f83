package app.livery.operations.errors;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells whether a failure means that PostgreSQL cannot be reached, rather than that something is
 * wrong with what was asked of it. Such a failure passes by itself: answer 503 and try again later.
 */
public final class DatabaseGone {
  /** Shutting down, crashed, starting up, too many connections. Class 08 is any lost connection. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

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
      return isPool(sql.getMessage());
    }
    String name = one.getClass().getName();
    return name.endsWith("PoolingException") || name.endsWith("ResourceAllocationException");
  }

  /** The container's pool wraps what happened in a message of its own, without a state. */
  private static boolean isPool(String message) {
    return message != null
        && (message.contains("Connection could not be allocated")
            || message.contains("Error in allocating a connection")
            || message.contains("connection has been closed"));
  }
}
