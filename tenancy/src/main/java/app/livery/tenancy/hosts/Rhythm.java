package app.livery.tenancy.hosts;

import java.time.Duration;

/** When a host is looked at again: soon at first, while somebody waits, then ever more rarely. */
final class Rhythm {
  private static final int[] MINUTES = {1, 1, 1, 2, 5, 10, 15, 30, 60, 180, 360, 720};
  private static final Duration STEADY = Duration.ofHours(6);
  private static final Duration LOST = Duration.ofMinutes(30);

  private Rhythm() {}

  /**
   * The pause after a look.
   *
   * @param attempts how many looks in a row have not changed anything
   */
  static Duration pause(HostState state, int attempts) {
    if (state == HostState.LIVE && attempts == 0) return STEADY;
    Duration pause = Duration.ofMinutes(MINUTES[Math.min(attempts, MINUTES.length - 1)]);
    boolean longed = state == HostState.LIVE || state == HostState.BROKEN;
    return longed && pause.compareTo(LOST) > 0 ? LOST : pause;
  }
}
