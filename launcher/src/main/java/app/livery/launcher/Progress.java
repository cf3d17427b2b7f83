package app.livery.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Tells each step on one calm line; on a terminal the line moves while the step lasts. */
final class Progress {
  private static final String[] SPINNER = {"|", "/", "-", "\\"};
  private static final long TURN_MILLIS = 120;
  private static final double SECOND = 1e9;

  private final PrintStream out;
  private final boolean moving;

  private Progress(PrintStream out, boolean moving) {
    this.out = out;
    this.moving = moving;
  }

  static Progress silent() {
    return new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
  }

  /** Moves on a terminal only, which {@code run} finds out: Java sees input and output as one. */
  static Progress on(PrintStream out) {
    return new Progress(out, Boolean.getBoolean("livery.terminal"));
  }

  /** Takes a step without a word if it has been done before. */
  <T> T during(String step, BooleanSupplier done, Supplier<T> work) {
    return done.getAsBoolean() ? work.get() : during(step, work);
  }

  <T> T during(String step, Supplier<T> work) {
    long start = System.nanoTime();
    if (!moving) {
      out.printf(Locale.ROOT, "  %-24s ", step);
      out.flush();
    }
    Thread spinner = spin(step, start);
    boolean succeeded = false;
    try {
      T result = work.get();
      succeeded = true;
      return result;
    } finally {
      spinner.interrupt();
      boolean interrupted = Thread.interrupted();
      join(spinner);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      String end = succeeded ? seconds(start) : interrupted ? "stopped" : "failed";
      out.printf(Locale.ROOT, moving ? "\r  %-24s %s   %n" : "%2$s%n", step, end);
      out.flush();
    }
  }

  private Thread spin(String step, long start) {
    Thread spinner =
        new Thread(
            () -> {
              try {
                for (int turn = 0; moving; turn++) {
                  String sign = SPINNER[turn % SPINNER.length];
                  out.printf(Locale.ROOT, "\r  %-24s %s %s ", step, seconds(start), sign);
                  out.flush();
                  Thread.sleep(TURN_MILLIS);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "progress");
    spinner.setDaemon(true);
    spinner.start();
    return spinner;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String seconds(long start) {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / SECOND);
  }
}
