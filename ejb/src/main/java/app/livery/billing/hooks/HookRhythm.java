package app.livery.billing.hooks;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** When something that went wrong is tried again. */
final class HookRhythm {
  /** After this many failures nothing is tried any more: about three days. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(8),
          Duration.ofHours(12),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final Duration FIRST_HOLD = Duration.ofSeconds(2);
  private static final Duration LONGEST_HOLD = Duration.ofMinutes(5);
  private static final double JITTER = 0.2;

  private HookRhythm() {}

  /** Whether so many tries are all. */
  static boolean isOver(int tries) {
    return tries > PAUSES.size();
  }

  /** The pause after so many tries of one delivery, a fifth longer or shorter by chance. */
  static Duration pause(int tries, RandomGenerator chance) {
    Duration pause = PAUSES.get(Math.min(Math.max(tries, 1), PAUSES.size()) - 1);
    double factor = 1 + JITTER * (2 * chance.nextDouble() - 1);
    return Duration.ofMillis((long) (pause.toMillis() * factor));
  }

  /** How long an endpoint is left alone after so many failures in a row. */
  static Duration hold(int failures) {
    Duration hold = FIRST_HOLD.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 10));
    return hold.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : hold;
  }

  static Duration whole() {
    return PAUSES.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
