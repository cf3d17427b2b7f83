package app.livery.operations.errors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Keeps one fault that happens a thousand times from filling the log: so many a minute are kept,
 * the others are counted and told with the next one that is.
 */
final class Throttle {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int most;
  private final Cache<Fault, Window> windows =
      Caffeine.newBuilder().maximumSize(2_000).expireAfterAccess(Duration.ofHours(1)).build();

  /** What is counted. A fault is the platform's, whichever tenant met it, so its tenant is null. */
  private record Fault(UUID tenant, String fingerprint) {}

  private static final class Window {
    private Instant start = Instant.MIN;
    private int kept;
    private int passed;
    private String last = "";
  }

  /** What is to become of a report: kept for so many, or told by the code of an earlier one. */
  record Verdict(boolean kept, int times, String incident) {}

  /**
   * @param most how many reports of one fault are kept in a minute
   */
  Throttle(int most) {
    this.most = most;
  }

  Verdict judge(String fingerprint, String incident, Instant now) {
    Window window = windows.get(new Fault(null, fingerprint), none -> new Window());
    synchronized (window) {
      if (window.start.equals(Instant.MIN) || !now.isBefore(window.start.plus(WINDOW))) {
        window.start = now;
        window.kept = 0;
      }
      if (window.kept >= most) {
        window.passed++;
        return new Verdict(false, 0, window.last);
      }
      int times = 1 + window.passed;
      window.kept++;
      window.passed = 0;
      window.last = incident;
      return new Verdict(true, times, incident);
    }
  }
}
