package app.livery.identity;

import app.livery.identity.keys.KeyRing;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.kernel.Secret;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells who is calling from what the request carries. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recognising {
  @Inject RecentSessions recent;
  @Inject SessionReading reading;
  @Inject KeyRing keys;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Who is behind a session's cookie on the current tenant's host, or on the platform's where the
   * call has no tenant; a stranger when it is absent, over, or of another tenant.
   */
  @Open
  public Recognised bySession(String cookie) {
    if (cookie == null || cookie.isEmpty()) return Recognised.STRANGER;
    String hash = new Secret(cookie).hash();
    Instant now = clock.instant();
    Optional<Seen> seen = recent.find(hash, () -> reading.read(hash));
    if (seen.isEmpty() || !seen.get().holds(now)) return Recognised.STRANGER;
    if (seen.get().session().needsTouch(now)) {
      reading.touch(seen.get().session().id());
      recent.forget(hash);
    }
    return seen.get().recognised(now);
  }

  /** The actor behind an API key; a stranger when there is no such key here. */
  @Open
  public Actor byKey(String key) {
    return keys.recognise(key);
  }
}
