package app.livery.identity;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers on the beat: an answer that must not tell whether an address is known waits for the next
 * full tenth of a second since its call began. What the two cases differ by, a row more or less,
 * then hardly ever shows.
 */
final class Beat {
  private static final long LENGTH = Duration.ofMillis(100).toNanos();

  private final long begun = System.nanoTime();

  void hold() {
    LockSupport.parkNanos(rest(System.nanoTime() - begun));
  }

  /** What is left of a beat. */
  static long rest(long elapsed) {
    return LENGTH - Math.floorMod(elapsed, LENGTH);
  }
}
