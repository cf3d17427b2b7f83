package app.livery.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How far the application's clock runs ahead of the real one: not at all, but in demonstrations and
 * stories, which set {@code LIVERY_MOVABLE_CLOCK=true} and cannot wait for a trial to end. {@code
 * LIVERY_CLOCK_AHEAD}, for example {@code P14D}, is where it begins.
 *
 * <p>Caution: one process moves alone. Never set it where money is real.
 */
@ApplicationScoped
public class TimeTravel {
  private final boolean allowed = Settings.isOn("LIVERY_MOVABLE_CLOCK");
  private Duration ahead =
      allowed ? Duration.parse(Settings.get("LIVERY_CLOCK_AHEAD", "PT0S")) : Duration.ZERO;

  public boolean isAllowed() {
    return allowed;
  }

  /**
   * Lets the clock run on from a moment. It never runs back: what has happened would not have.
   *
   * @param clock the application's
   * @return whether it moved
   * @throws IllegalStateException where the clock must not be moved
   */
  public synchronized boolean move(Clock clock, Instant moment) {
    if (!allowed) throw new IllegalStateException("The clock stands fast");
    Duration gap = Duration.between(clock.instant(), moment);
    if (gap.isNegative() || gap.isZero()) return false;
    ahead = ahead.plus(gap);
    return true;
  }

  synchronized Instant shift(Instant real) {
    return real.plus(ahead);
  }
}
