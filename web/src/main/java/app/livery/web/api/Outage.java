package app.livery.web.api;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away for a moment from a fault of the program. */
final class Outage {
  /** Of PostgreSQL: connections lost, resources short, the server shutting down or starting. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  /** Of the container's pool, which throws its own when it cannot get a connection. */
  private static final Set<String> NAMES =
      Set.of("PoolingException", "ResourceAllocationException", "UnavailableException");

  private Outage() {}

  static boolean isBehind(Throwable fault) {
    for (Throwable one = fault; one != null && one != one.getCause(); one = one.getCause())
      if (isOutage(one)) return true;
    return false;
  }

  private static boolean isOutage(Throwable one) {
    if (NAMES.contains(one.getClass().getSimpleName())) return true;
    if (!(one instanceof SQLException sql)) return false;
    String state = sql.getSQLState();
    return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2))
        || sql.getMessage() != null && sql.getMessage().contains("allocating a connection");
  }
}
