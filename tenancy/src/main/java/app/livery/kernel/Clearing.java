package app.livery.kernel;

import jakarta.persistence.Query;
import java.util.List;

/**
 * Drops rows that nobody needs any more, a few hundred at a time, so that no transaction holds its
 * locks for long however much has piled up. Call again, each time in a transaction of its own,
 * until it says 0.
 *
 * <pre>{@code
 * Clearing.some(
 *     em.createQuery("select l.id from Letter l where l.closedAt < :before").setParameter(…),
 *     em.createQuery("delete from Letter l where l.id in :keys"))
 * }</pre>
 */
public final class Clearing {
  /** How many rows go at once. */
  public static final int AT_ONCE = 500;

  private Clearing() {}

  /**
   * Drops some of them.
   *
   * @param old asks for the keys of all that may go
   * @param delete deletes those whose keys are its parameter {@code keys}
   * @return how many went
   */
  public static int some(Query old, Query delete) {
    List<?> keys = old.setMaxResults(AT_ONCE).getResultList();
    return keys.isEmpty() ? 0 : delete.setParameter("keys", keys).executeUpdate();
  }
}
