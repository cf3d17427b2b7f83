package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The two short transactions behind recognising somebody. */
@UseCase
public class SessionReading {
  @Inject Sessions sessions;
  @Inject CurrentCall call;
  @Inject Clock clock;

  @Within
  Optional<? extends Seen> read(String hash) {
    return call.tenant().isPresent() ? sessions.person(hash) : sessions.staff(hash);
  }

  @Within
  public void touch(UUID session) {
    sessions.touch(session, clock.instant());
  }
}
