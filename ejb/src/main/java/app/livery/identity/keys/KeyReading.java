package app.livery.identity.keys;

import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The two short transactions behind recognising a key. */
@UseCase
public class KeyReading {
  @Inject Keys keys;
  @Inject Clock clock;

  @Within
  public Optional<KeySeen> read(String hash) {
    return keys.seen(hash);
  }

  @Within
  public void touch(UUID key) {
    keys.touch(key, clock.instant());
  }
}
