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
  Clock clock() {
    return new Tick();
  }

  /**
   * The system's clock in UTC, as fine as PostgreSQL keeps time, as a class that a client proxy can
   * extend.
   */
  static class Tick extends Clock {
    private final Clock utc = Clock.systemUTC();

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
      return Moments.now(utc).truncatedTo(ChronoUnit.MICROS);
    }
  }
}
