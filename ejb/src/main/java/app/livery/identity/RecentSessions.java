package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What was read about sessions within the last seconds, so that the requests of one page ask the
 * database once. Each entry is kept under its tenant. What this node changes is forgotten at once;
 * what another node changes is seen a few seconds later.
 */
@ApplicationScoped
class RecentSessions {
  private static final Duration AGE = Duration.ofSeconds(5);

  @Inject CurrentCall call;

  private final Cache<Key, Seen> seen =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(AGE).build();

  private record Key(UUID tenant, String secretHash) {}

  Optional<Seen> find(String secretHash, Supplier<Optional<? extends Seen>> read) {
    return Optional.ofNullable(seen.get(key(secretHash), key -> read.get().orElse(null)));
  }

  void forget(String secretHash) {
    seen.invalidate(key(secretHash));
  }

  /** Forgets all sessions of one owner. */
  void forgetOwner(UUID owner) {
    UUID tenant = tenant();
    seen.asMap()
        .entrySet()
        .removeIf(
            entry ->
                Objects.equals(entry.getKey().tenant, tenant)
                    && entry.getValue().session().owner().equals(owner));
  }

  private Key key(String secretHash) {
    return new Key(tenant(), secretHash);
  }

  private UUID tenant() {
    return call.tenant().map(TenantRef::id).orElse(null);
  }
}
