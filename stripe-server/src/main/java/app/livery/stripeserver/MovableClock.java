package app.livery.stripeserver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs on as its base does, moved forward by hand; never backward. */
final class MovableClock extends Clock {
  private final Clock base;
  private volatile Duration ahead = Duration.ZERO;
  private volatile Instant pinned;

  MovableClock(Clock base) {
    this.base = base;
  }

  @Override
  public Instant instant() {
    Instant moment = pinned;
    return moment != null ? moment : base.instant().plus(ahead);
  }

  /** Stands still at a moment, while what was due then is done. */
  void pin(Instant moment) {
    pinned = moment;
  }

  /** Runs on from where it was, or from the given moment if that is later. */
  void runFrom(Instant moment) {
    pinned = null;
    if (moment.isAfter(instant())) {
      ahead = Duration.between(base.instant(), moment);
    }
  }

  Duration ahead() {
    return ahead;
  }

  void ahead(Duration duration) {
    ahead = duration;
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(base.withZone(zone));
  }
}
