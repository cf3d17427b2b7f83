package app.livery.kernel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a reader of a list wants to see.
 *
 * <p>Readers either turn pages ({@code offset}, with a total) or walk by keys ({@code after}:
 * newest first, without a total, and undisturbed by rows that come in meanwhile).
 *
 * @param search words to look for; empty for all
 * @param filters exact values by filter name, for example {@code status → PENDING}
 * @param sort the name of a sortable column; empty for the list's own order
 * @param descending the other way round
 * @param offset rows to pass over, from 0
 * @param limit rows at most, 1 to 1,000
 * @param after the identifier behind which a walk goes on; null for readers who turn pages
 */
public record Ask(
    String search,
    Map<String, String> filters,
    String sort,
    boolean descending,
    int offset,
    int limit,
    UUID after)
    implements Serializable {
  /** Greater than every identifier: where a walk from the newest row begins. */
  private static final UUID NEWEST = new UUID(-1, -1);

  public Ask {
    search = search == null ? "" : search.strip();
    filters = Map.copyOf(filters);
    sort = sort == null ? "" : sort;
    offset = Math.max(0, offset);
    limit = Math.min(1000, Math.max(1, limit));
  }

  /** What a reader who turns pages wants to see. */
  public Ask(
      String search,
      Map<String, String> filters,
      String sort,
      boolean descending,
      int offset,
      int limit) {
    this(search, filters, sort, descending, offset, limit, null);
  }

  /** The first rows in the list's own order. */
  public static Ask first(int limit) {
    return search("", limit);
  }

  public static Ask search(String words, int limit) {
    return new Ask(words, Map.of(), "", false, 0, limit);
  }

  /** A walk by keys from the newest row on. */
  public static Ask newest(int limit) {
    return new Ask("", Map.of(), "", false, 0, limit, NEWEST);
  }

  /** The same walk, going on behind the row with this identifier. */
  public Ask after(UUID last) {
    return new Ask(search, filters, sort, descending, 0, limit, last);
  }

  public Ask searching(String words) {
    return new Ask(words, filters, sort, descending, offset, limit, after);
  }

  public Ask filter(String name, String value) {
    Map<String, String> more = new HashMap<>(filters);
    more.put(name, value);
    return new Ask(search, more, sort, descending, offset, limit, after);
  }

  public Ask page(int from, int rows) {
    return new Ask(search, filters, sort, descending, from, rows, after);
  }

  /** Whether the reader walks by keys. */
  public boolean isWalk() {
    return after != null;
  }
}
