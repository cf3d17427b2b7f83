package app.livery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** How long something took each time it was done. */
final class Timings {
  private final double[] millis;

  private Timings(double[] millis) {
    this.millis = millis;
    Arrays.sort(millis);
  }

  /** What somebody else has timed, in milliseconds. */
  static Timings told(double[] millis) {
    return new Timings(millis.clone());
  }

  /** Something that is done for the {@code turn}th time. */
  interface Act {
    void act(int turn) throws IOException, InterruptedException, SQLException;
  }

  /**
   * Does it {@code warmup} times unseen and {@code times} times by the clock, one after the other.
   */
  static Timings of(int warmup, int times, Act act) {
    double[] millis = new double[times];
    for (int turn = 0; turn < warmup + times; turn++) {
      int now = turn;
      double took = timed(() -> act.act(now));
      if (turn >= warmup) millis[turn - warmup] = took;
    }
    return new Timings(millis);
  }

  private interface Step {
    void take() throws IOException, InterruptedException, SQLException;
  }

  private static double timed(Step step) {
    long start = System.nanoTime();
    try {
      step.take();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** How long one thing took, in milliseconds. */
  static double once(Runnable work) {
    return timed(work::run);
  }

  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * millis.length) - 1;
    return millis[Math.max(0, rank)];
  }

  double median() {
    return percentile(50);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms, max %.1f ms, n = %d",
        median(),
        percentile(95),
        percentile(100),
        millis.length);
  }
}
