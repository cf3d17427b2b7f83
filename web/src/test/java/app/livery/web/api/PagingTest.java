package app.livery.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Ask;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists are walked. */
class PagingTest {
  private final List<UUID> rows = new ArrayList<>(Stream.generate(Ids::next).limit(7).toList());

  @Test
  void a_walk_meets_every_row_once_newest_first() {
    assertEquals(newestFirst(), walk("3", () -> {}));
  }

  @Test
  void a_row_that_comes_in_meanwhile_moves_nothing() {
    List<UUID> before = newestFirst();
    assertEquals(before, walk("2", () -> rows.add(Ids.next())));
  }

  @Test
  void the_last_page_says_so_even_when_it_is_full() {
    Paging paging = paging("7", null);
    assertNull(paging.page(answer(paging.ask()), Function.identity()).next());
  }

  @Test
  void without_a_limit_there_are_fifty_rows() {
    assertEquals(51, paging(null, null).ask().limit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "201", "many", ""})
  void a_limit_beyond_the_range_is_refused(String limit) {
    assertEquals("limit", assertThrows(Malformed.class, paging(limit, null)::ask).field());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "AaH55AE1fi2CbpwcIoZI", "!!!!!!!!!!!!!!!!!!!!!!"})
  void a_garbled_cursor_is_refused(String cursor) {
    assertEquals("after", assertThrows(Malformed.class, paging("5", cursor)::ask).field());
  }

  @Test
  void a_filter_without_a_value_filters_nothing() {
    Ask ask = paging(null, null).ask("status", null, "role", "OWNER");
    assertEquals(java.util.Map.of("role", "OWNER"), ask.filters());
    assertTrue(ask.isWalk());
  }

  private List<UUID> walk(String limit, Runnable meanwhile) {
    List<UUID> met = new ArrayList<>();
    String after = null;
    do {
      Paging paging = paging(limit, after);
      Page<UUID> page = paging.page(answer(paging.ask()), Function.identity());
      met.addAll(page.items());
      after = page.next();
      meanwhile.run();
    } while (after != null);
    return met;
  }

  /** As PostgreSQL answers: behind the key, newest first, no more than asked for. */
  private Slice<UUID> answer(Ask ask) {
    List<UUID> found =
        newestFirst().stream()
            .filter(row -> row.toString().compareTo(ask.after().toString()) < 0)
            .limit(ask.limit())
            .toList();
    return new Slice<>(found, Slice.UNCOUNTED);
  }

  private List<UUID> newestFirst() {
    return rows.stream().sorted(Comparator.comparing(UUID::toString).reversed()).toList();
  }

  private static Paging paging(String limit, String after) {
    Paging paging = new Paging();
    paging.limit = limit;
    paging.after = after;
    return paging;
  }
}
