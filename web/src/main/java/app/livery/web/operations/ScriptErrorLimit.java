package app.livery.web.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;

/** How many reports are taken in a minute: of one address, and altogether on this node. */
final class ScriptErrorLimit {
  static final int OF_ADDRESS = 20;
  static final int OF_ALL = 600;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Bucket all = bucket(OF_ALL);
  private final Cache<Sender, Bucket> senders =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WINDOW.multipliedBy(2)).build();

  /** Who reports. An address is one sender on all hosts, so its tenant is null. */
  private record Sender(UUID tenant, String address) {}

  boolean allows(String address) {
    Bucket own = senders.get(new Sender(null, address), sender -> bucket(OF_ADDRESS));
    return own.tryConsume(1) && all.tryConsume(1);
  }

  private static Bucket bucket(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
        .build();
  }
}
