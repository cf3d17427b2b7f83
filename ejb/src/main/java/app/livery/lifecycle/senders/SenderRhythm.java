package app.livery.lifecycle.senders;

import java.time.Duration;

/** When a domain is looked at again: soon at first, while somebody waits, then ever more rarely. */
final class SenderRhythm {
  private static final int[] MINUTES = {1, 1, 2, 5, 10, 15, 30, 60, 180, 360, 720};
  private static final Duration STEADY = Duration.ofHours(6);
  private static final Duration LOST = Duration.ofMinutes(30);

  private SenderRhythm() {}

  /**
   * @param waiting whether a key waits for its record
   * @param attempts how many looks in a row have not changed anything
   * @param misses how many looks in a row have found a record gone
   */
  static Duration pause(SenderState state, boolean waiting, int attempts, int misses) {
    if (state == SenderState.VERIFIED && !waiting && misses == 0) return STEADY;
    Duration pause = Duration.ofMinutes(MINUTES[Math.min(attempts, MINUTES.length - 1)]);
    boolean longed = state != SenderState.AWAITING;
    return longed && pause.compareTo(LOST) > 0 ? LOST : pause;
  }
}
