package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Clears away sessions, links and sign-ups that have been over for a month, some at a time. What
 * slows down guessing needs no clearing: {@link Limits} lives in memory and forgets by itself.
 */
@Stateless
@Guarded
public class Tidying {
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Sessions sessions;
  @Inject Tokens tokens;
  @Inject Registrations registrations;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Of the current tenant, or of the platform where there is none; call again until it says 0.
   *
   * @return how many went
   */
  @Within
  public int tidy() {
    Instant before = clock.instant().minus(KEPT);
    int gone = sessions.dropOverBefore(before) + tokens.dropOverBefore(before);
    return call.tenant().isPresent() ? gone + registrations.dropOverBefore(before) : gone;
  }
}
