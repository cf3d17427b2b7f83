package app.livery.kernel;

import java.time.Instant;
import java.util.concurrent.Callable;

/**
 * Lets work happen at another moment: what it writes bears that time. For the demonstration and for
 * imports, which write down what has happened before.
 */
public final class Moments {
  private static final ThreadLocal<Instant> MOMENT = new ThreadLocal<>();

  private Moments() {}

  /** Does work as if it were {@code moment}, on this thread only. */
  public static <T> T at(Instant moment, Callable<T> work) {
    return Meanwhile.holding(MOMENT, moment, work);
  }

  /** The moment that this thread works at; {@code present} where it works in the present. */
  static Instant or(Instant present) {
    Instant moment = MOMENT.get();
    return moment == null ? present : moment;
  }
}
