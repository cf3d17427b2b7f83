package app.livery.identity.keys;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows programs by their keys, and remembers for a few seconds what was read about one. */
@ApplicationScoped
public class KeyRing {
  private static final Duration AGE = Duration.ofSeconds(5);
  private static final int LONGEST = 100;

  @Inject KeyReading reading;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private final Cache<Place, KeySeen> seen =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(AGE).build();

  private record Place(UUID tenant, String secretHash) {}

  /** The actor behind a key; a stranger when there is no such key here, or it opens nothing. */
  public Actor recognise(String key) {
    if (key == null || key.length() > LONGEST || !belongsHere(key)) return Actor.STRANGER;
    Place place = new Place(call.tenant().map(TenantRef::id).orElse(null), new Secret(key).hash());
    Instant now = clock.instant();
    KeySeen found = seen.get(place, unused -> reading.read(place.secretHash).orElse(null));
    if (found == null || !found.holds(now)) return Actor.STRANGER;
    if (found.needsTouch(now)) {
      reading.touch(found.id());
      seen.invalidate(place);
    }
    return found.actor();
  }

  /** Forgets what was read, for the change of a key to be seen at once on this node. */
  void forget(UUID key) {
    seen.asMap().values().removeIf(one -> one.id().equals(key));
  }

  /** A key of the platform opens nothing on a tenant's host, and the other way round. */
  private boolean belongsHere(String key) {
    Optional<KeyKind> kind = KeyKind.ofKey(key);
    boolean ofPlatform = kind.filter(KeyKind.PLATFORM::equals).isPresent();
    return kind.isPresent() && ofPlatform == call.tenant().isEmpty();
  }
}
