package app.livery.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Turns PostgreSQL's word that something exists already into a refusal, for two callers who both
 * looked before either wrote.
 *
 * <p>Only the SQLSTATE is read: constraint names carry a shard's number where schemas are spread
 * over several nodes.
 */
public final class Uniqueness {
  private static final String UNIQUE_VIOLATION = "23505";

  private Uniqueness() {}

  /** Writes what is pending now, and refuses where a unique index does. */
  public static void flush(EntityManager entities, Supplier<? extends RuleBroken> refusal) {
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw isViolated(e) ? refusal.get() : e;
    }
  }

  static boolean isViolated(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()))
        return true;
    return false;
  }
}
