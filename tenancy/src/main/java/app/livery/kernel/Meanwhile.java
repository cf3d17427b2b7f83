package app.livery.kernel;

import java.util.concurrent.Callable;

/** Lets a thread hold something while it works, and puts back what it held before. */
final class Meanwhile {
  private Meanwhile() {}

  /** Does work while {@code holder} holds {@code value}. Checked failures come out unchecked. */
  static <V, T> T holding(ThreadLocal<V> holder, V value, Callable<T> work) {
    V before = holder.get();
    holder.set(value);
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      if (before == null) holder.remove();
      else holder.set(before);
    }
  }
}
