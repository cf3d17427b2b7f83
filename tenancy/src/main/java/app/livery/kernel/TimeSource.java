package app.livery.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Where the clock comes from. Everything else asks for a {@link Clock}. */
@ApplicationScoped
class TimeSource {
  @Produces
  @ApplicationScoped
  Clock clock(TimeTravel travel) {
    return new Tick(travel);
  }

  /**
   * The clock in UTC, as fine as PostgreSQL keeps time, as a class that a client proxy can extend.
   */
  static class Tick extends Clock {
    private final Clock utc = Clock.systemUTC();
    private final TimeTravel travel;

    Tick() {
      this(null);
    }

    Tick(TimeTravel travel) {
      this.travel = travel;
    }

    @Override
    public java.time.ZoneId getZone() {
      return utc.getZone();
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return utc.withZone(zone);
    }

    @Override
    public java.time.Instant instant() {
      return Moments.or(travel.shift(utc.instant())).truncatedTo(ChronoUnit.MICROS);
    }
  }
}
