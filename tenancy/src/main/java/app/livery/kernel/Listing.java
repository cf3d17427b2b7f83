package app.livery.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers an {@link Ask} with one query for the rows and one for the count, in JPQL.
 *
 * <p>Every piece of JPQL is a constant of the repository; what people type travels as a parameter.
 * A sort or filter that the repository has not named is ignored.
 *
 * <pre>{@code
 * Listing.of(InviteRow.class, "select new …InviteRow(i.id, …) from Invite i")
 *     .where("i.organisation = :organisation", "organisation", id)
 *     .search("lower(i.email) like :words")
 *     .filter("status", "i.status = :status", InviteStatus::valueOf)
 *     .sort("created", "i.createdAt").order("i.createdAt desc")
 *     .answer(em, ask);
 * }</pre>
 */
public final class Listing<R> {
  private final Class<R> type;
  private final String select;
  private final String from;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Map<String, String> sorts = new LinkedHashMap<>();
  private final Map<String, Filter> filters = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> choices = new LinkedHashMap<>();
  private final Map<String, Object> extras = new LinkedHashMap<>();
  private String search;
  private String order = "";
  private String tieBreaker = "";
  private String key;

  private record Filter(String condition, Function<String, ?> parse) {}

  private Listing(Class<R> type, String select, String from) {
    this.type = type;
    this.select = select;
    this.from = from;
  }

  /** A list of rows; {@code query} reads {@code select new Row(…) from Noun n}. */
  public static <R> Listing<R> of(Class<R> type, String query) {
    int at = query.indexOf(" from ");
    return new Listing<>(type, query.substring(0, at), query.substring(at));
  }

  /** A condition that always holds. */
  public Listing<R> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** A condition with one parameter. */
  public Listing<R> where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
    return this;
  }

  /** The condition for a search; {@code :words} is the lower-case text between percent signs. */
  public Listing<R> search(String condition) {
    search = condition;
    return this;
  }

  /** A named filter; its parameter bears the filter's own name. */
  public Listing<R> filter(String name, String condition, Function<String, ?> parse) {
    filters.put(name, new Filter(condition, parse));
    return this;
  }

  /** A named filter whose values each have a condition of their own, without a parameter. */
  public Listing<R> choice(String name, Map<String, String> conditionByValue) {
    choices.put(name, conditionByValue);
    return this;
  }

  /** A parameter that conditions of {@link #choice} may use. */
  public Listing<R> with(String name, Object value) {
    extras.put(name, value);
    return this;
  }

  /** A column that readers may sort by. */
  public Listing<R> sort(String name, String expression) {
    sorts.put(name, expression);
    return this;
  }

  /** The list's own order, and what breaks ties under any other. */
  public Listing<R> order(String own, String tie) {
    order = own;
    tieBreaker = tie;
    return this;
  }

  /** The column that walks go by, newest first; {@code id} where nothing else is said. */
  public Listing<R> key(String expression) {
    key = expression;
    return this;
  }

  /**
   * Rows and total; a walk by keys counts nothing, so its total is {@link Slice#UNCOUNTED}.
   *
   * @throws Malformed at the filter's name when its value is none of that filter's
   */
  public Slice<R> answer(EntityManager entities, Ask ask) {
    List<String> all = new ArrayList<>(conditions);
    Map<String, Object> values = new LinkedHashMap<>(parameters);
    if (search != null && !ask.search().isEmpty()) {
      all.add(search);
      values.put("words", pattern(ask.search()));
    }
    filters.forEach((name, filter) -> apply(name, filter, ask, all, values));
    choices.keySet().forEach(name -> choose(name, ask, all, values));
    if (ask.isWalk()) {
      all.add(walkKey() + " < :after");
      values.put("after", ask.after());
    }
    String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
    TypedQuery<R> rows = entities.createQuery(select + from + where + orderBy(ask), type);
    values.forEach(rows::setParameter);
    List<R> page = rows.setFirstResult(ask.offset()).setMaxResults(ask.limit()).getResultList();
    if (ask.isWalk()) return new Slice<>(page, Slice.UNCOUNTED);
    boolean whole = ask.offset() == 0 && page.size() < ask.limit();
    return new Slice<>(page, whole ? page.size() : count(entities, where, values));
  }

  private long count(EntityManager entities, String where, Map<String, Object> values) {
    TypedQuery<Long> count =
        entities.createQuery("select count(" + alias() + ")" + from + where, Long.class);
    values.forEach(count::setParameter);
    return count.getSingleResult();
  }

  private void apply(
      String name, Filter filter, Ask ask, List<String> all, Map<String, Object> values) {
    String wanted = ask.filters().get(name);
    if (wanted == null || wanted.isEmpty()) return;
    try {
      values.put(name, filter.parse.apply(wanted));
    } catch (IllegalArgumentException e) {
      throw new Malformed(name, "filter");
    }
    all.add(filter.condition);
  }

  private void choose(String name, Ask ask, List<String> all, Map<String, Object> values) {
    String wanted = ask.filters().get(name);
    if (wanted == null || wanted.isEmpty()) return;
    String condition = choices.get(name).get(wanted);
    if (condition == null) throw new Malformed(name, "filter");
    all.add("(" + condition + ")");
    extras.forEach(
        (parameter, value) -> {
          if (condition.contains(":" + parameter)) values.put(parameter, value);
        });
  }

  private String walkKey() {
    return key == null ? alias() + ".id" : key;
  }

  private String orderBy(Ask ask) {
    if (ask.isWalk()) return " order by " + walkKey() + " desc";
    String expression = sorts.get(ask.sort());
    String tie = tieBreaker.isEmpty() ? "" : ", " + tieBreaker;
    if (expression != null)
      return " order by " + expression + (ask.descending() ? " desc" : "") + tie;
    return order.isEmpty() ? "" : " order by " + order + tie;
  }

  private String alias() {
    String[] words = from.strip().split("\\s+");
    return words[2];
  }

  /** Lower case, between percent signs, with the pattern's own signs escaped by a backslash. */
  static String pattern(String words) {
    String plain = words.toLowerCase(java.util.Locale.ROOT);
    return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
