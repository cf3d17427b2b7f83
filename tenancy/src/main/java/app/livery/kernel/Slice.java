package app.livery.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param rows what is on the page
 * @param total how many there are in all, under the same search and filters; {@link #UNCOUNTED}
 *     where the reader walks by keys
 */
public record Slice<R>(List<R> rows, long total) implements Serializable {
  public static final long UNCOUNTED = -1;

  public <S> Slice<S> map(Function<R, S> change) {
    return new Slice<>(rows.stream().map(change).toList(), total);
  }
}
