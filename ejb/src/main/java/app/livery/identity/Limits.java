package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Slows down guessing and mail bombs: each deed has a bucket per network address and one per
 * account that it aims at, whether or not that account exists. Buckets live in this node's memory,
 * which is enough to make guessing hopeless on any number of nodes.
 */
@ApplicationScoped
public class Limits {
  @Inject CurrentCall call;
  @Inject Clock clock;

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofHours(2)).build();

  private record Key(UUID tenant, Deed deed, boolean byAddress, String who) {}

  /** What is limited, and how far. */
  enum Deed {
    SIGN_IN(10, Duration.ofMinutes(1), 60, Duration.ofMinutes(1)),
    SECOND_FACTOR(10, Duration.ofMinutes(5), 60, Duration.ofMinutes(1)),
    SIGN_UP(5, Duration.ofHours(1), 60, Duration.ofMinutes(10)),
    RESET(5, Duration.ofHours(1), 30, Duration.ofMinutes(10)),
    LINK(30, Duration.ofMinutes(1), 120, Duration.ofMinutes(1));

    private final int perAccount;
    private final Duration accountTime;
    private final int perAddress;
    private final Duration addressTime;

    Deed(int perAccount, Duration accountTime, int perAddress, Duration addressTime) {
      this.perAccount = perAccount;
      this.accountTime = accountTime;
      this.perAddress = perAddress;
      this.addressTime = addressTime;
    }
  }

  /**
   * Counts one deed.
   *
   * @param account what it aims at, as typed; any text
   * @throws TooManyAttempts when either bucket is empty
   */
  void count(Deed deed, String account) {
    String address = call.get().address();
    if (address != null && !address.isEmpty())
      take(new Key(tenant(), deed, true, address), deed.perAddress, deed.addressTime);
    String who = account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
    String key = who.length() > 254 ? who.substring(0, 254) : who;
    take(new Key(tenant(), deed, false, key), deed.perAccount, deed.accountTime);
  }

  private void take(Key key, int most, Duration time) {
    ConsumptionProbe probe =
        buckets.get(key, unused -> bucket(most, time)).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed())
      throw new TooManyAttempts(
          1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket(int most, Duration time) {
    Bandwidth bandwidth = Bandwidth.builder().capacity(most).refillGreedy(most, time).build();
    return Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(new Ticks(clock)).build();
  }

  private UUID tenant() {
    return call.tenant().map(TenantRef::id).orElse(null);
  }

  /** The injected clock as buckets read it. */
  private record Ticks(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
