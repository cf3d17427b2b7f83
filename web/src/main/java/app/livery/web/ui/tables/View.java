package app.livery.web.ui.tables;

import app.livery.kernel.Ask;
import app.livery.kernel.Line;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * What of a list is shown: search, filters, sort, page. It reads itself from an address and writes
 * itself back: {@code ?q=acme&status=ACTIVE&sort=-createdAt&page=3}.
 */
public class View implements Serializable {
  /** Rows on a page where nobody has chosen otherwise. */
  public static final int SIZE = 25;

  private static final long serialVersionUID = 1L;
  private static final String FILTER = "[a-z][A-Za-z]{1,30}";
  private static final int LARGEST = 200;
  private static final java.util.Set<String> OWN =
      java.util.Set.of("q", "sort", "page", "rows", "new");

  private final Map<String, String> filters = new LinkedHashMap<>();
  private final String prefix;
  private String search = "";
  private String sort = "";
  private boolean descending;
  private int first;
  private int size = SIZE;

  private View(String prefix) {
    this.prefix = prefix;
  }

  static View of(Map<String, String> parameters, String prefix) {
    View view = new View(prefix);
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) view.read(name.substring(prefix.length()), value);
        });
    view.first = (number(parameters.get(prefix + "page"), 1) - 1) * view.size;
    return view;
  }

  private void read(String name, String value) {
    if (value.isEmpty() || value.length() > 200 || !Line.isStorable(value)) return;
    if (name.equals("q")) search = value;
    else if (name.equals("rows")) size = Math.min(LARGEST, number(value, SIZE));
    else if (name.equals("sort")) sort(value);
    else if (!OWN.contains(name) && name.matches(FILTER)) filters.put(name, value);
  }

  private void sort(String value) {
    descending = value.startsWith("-");
    String field = descending ? value.substring(1) : value;
    sort = field.matches("[A-Za-z]{1,40}") ? field : "";
  }

  private static int number(String text, int standard) {
    return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : standard;
  }

  Ask ask() {
    return new Ask(search, filters, sort, descending, first, size);
  }

  void presume(String filter, String value) {
    filters.putIfAbsent(filter, value);
  }

  void show(int from, int rows, String field, boolean down) {
    first = from;
    size = rows;
    sort = field;
    descending = down;
  }

  void restart() {
    first = 0;
  }

  void filter(String name, String value) {
    if (value == null || value.isEmpty()) filters.remove(name);
    else filters.put(name, value);
  }

  void clear() {
    filters.clear();
    search = "";
  }

  /** The state as a query string; empty where everything is as it first was. */
  String query() {
    StringJoiner query = new StringJoiner("&");
    if (!search.isEmpty()) query.add(prefix + "q=" + encoded(search));
    filters.forEach((name, value) -> query.add(prefix + name + "=" + encoded(value)));
    if (!sort.isEmpty()) query.add(prefix + "sort=" + (descending ? "-" : "") + sort);
    if (first > 0) query.add(prefix + "page=" + (first / size + 1));
    if (size != SIZE) query.add(prefix + "rows=" + size);
    return query.toString();
  }

  /** What its parameters in the address begin with; empty for the page's only table. */
  String prefix() {
    return prefix;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String words) {
    search = words == null || !Line.isStorable(words) ? "" : words.strip();
  }

  public Map<String, String> getFilters() {
    return filters;
  }

  public int getFirst() {
    return first;
  }

  public int getSize() {
    return size;
  }

  /** Whether search or filters narrow the list. */
  public boolean isNarrowed() {
    return !search.isEmpty() || !filters.isEmpty();
  }

  public SortMeta getSortMeta() {
    if (sort.isEmpty()) return null;
    return SortMeta.builder()
        .field(sort)
        .order(descending ? SortOrder.DESCENDING : SortOrder.ASCENDING)
        .build();
  }
}
