package app.livery.kernel;

import java.io.Serializable;
import java.util.Map;

/**
 * What a reader of a list wants to see.
 *
 * @param search words to look for; empty for all
 * @param filters exact values by filter name, for example {@code status → PENDING}
 * @param sort the name of a sortable column; empty for the list's own order
 * @param descending the other way round
 * @param offset rows to pass over, from 0
 * @param limit rows at most, 1 to 1,000
 */
public record Ask(
    String search,
    Map<String, String> filters,
    String sort,
    boolean descending,
    int offset,
    int limit)
    implements Serializable {
  public Ask {
    search = search == null ? "" : search.strip();
    filters = Map.copyOf(filters);
    sort = sort == null ? "" : sort;
    offset = Math.max(0, offset);
    limit = Math.min(1000, Math.max(1, limit));
  }

  /** The first rows in the list's own order. */
  public static Ask first(int limit) {
    return new Ask("", Map.of(), "", false, 0, limit);
  }

  public static Ask search(String words, int limit) {
    return new Ask(words, Map.of(), "", false, 0, limit);
  }

  public Ask filter(String name, String value) {
    Map<String, String> more = new java.util.HashMap<>(filters);
    more.put(name, value);
    return new Ask(search, more, sort, descending, offset, limit);
  }

  public Ask page(int from, int rows) {
    return new Ask(search, filters, sort, descending, from, rows);
  }
}
