package app.livery.web.api;

import app.livery.kernel.Ask;
import app.livery.kernel.Malformed;
import app.livery.kernel.Slice;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What every list takes: {@code limit}, {@code after} and, where the list can be searched, {@code
 * q}.
 *
 * <pre>{@code
 * @GET
 * public Page<InviteRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
 *   return paging.page(invites.list(paging.ask().filter("status", status)), InviteRow::id);
 * }
 * }</pre>
 */
public class Paging {
  static final int STANDARD = 50;
  static final int MOST = 200;

  @QueryParam("limit")
  String limit;

  @QueryParam("after")
  String after;

  @QueryParam("q")
  String words;

  /** A walk that reads one row more than is shown, to know whether there is another page. */
  public Ask ask() {
    Ask ask = Ask.newest(rows() + 1).searching(words);
    return after == null ? ask : ask.after(Cursor.read(after));
  }

  /** The same, with filters by turns of name and value; a null value filters nothing. */
  public Ask ask(String... namesAndValues) {
    Ask ask = ask();
    for (int i = 0; i < namesAndValues.length; i += 2)
      if (namesAndValues[i + 1] != null) ask = ask.filter(namesAndValues[i], namesAndValues[i + 1]);
    return ask;
  }

  /** The page that shows these rows. */
  public <R> Page<R> page(Slice<R> slice, Function<R, UUID> key) {
    List<R> rows = slice.rows();
    if (rows.size() <= rows()) return new Page<>(rows, null);
    List<R> shown = rows.subList(0, rows());
    return new Page<>(shown, Cursor.of(key.apply(shown.get(shown.size() - 1))));
  }

  private int rows() {
    if (limit == null) return STANDARD;
    try {
      int wanted = Integer.parseInt(limit);
      if (wanted >= 1 && wanted <= MOST) return wanted;
    } catch (NumberFormatException e) {
      throw new Malformed("limit", "limit");
    }
    throw new Malformed("limit", "limit");
  }
}
