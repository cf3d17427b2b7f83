package app.livery.web.api;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Settings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.UUID;

/**
 * Calls per minute for each key, person and address, held on this node alone. What is left is told
 * in every answer by {@code RateLimit} and {@code RateLimit-Policy}, as the IETF's draft has it.
 *
 * <p>Settings: {@code LIVERY_API_CALLS_KEY}, {@code LIVERY_API_CALLS_PERSON} and {@code
 * LIVERY_API_CALLS_ADDRESS}.
 */
@Provider
@PreMatching
@Priority(1)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_CALLERS = 100_000;
  private static final String TOLD = RateLimit.class.getName();

  private final Cache<Caller, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CALLERS)
          .expireAfterAccess(WINDOW.multipliedBy(2))
          .build();
  private final Policy keys = new Policy("key", calls("LIVERY_API_CALLS_KEY", 1200));
  private final Policy people = new Policy("person", calls("LIVERY_API_CALLS_PERSON", 600));
  private final Policy addresses = new Policy("address", calls("LIVERY_API_CALLS_ADDRESS", 120));

  @Inject CurrentCall call;

  private record Policy(String name, int calls) {
    Bucket bucket() {
      return Bucket.builder()
          .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, WINDOW))
          .build();
    }
  }

  private static int calls(String setting, int standard) {
    return Integer.parseInt(Settings.get(setting, String.valueOf(standard)));
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Policy policy = policyOf(call.actor());
    Bucket bucket = buckets.get(callerOf(call.get(), policy), name -> policy.bucket());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    request.setProperty(
        TOLD,
        new Told(policy, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
    if (probe.isConsumed()) return;
    String wait = String.valueOf(seconds(probe.getNanosToWaitForRefill()));
    throw new Refused(Refusal.of("TooManyCalls", 429).with(Refusal.RETRY, wait));
  }

  private static long seconds(long nanos) {
    return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
  }

  /** What a call left its caller: calls, and seconds until all of them are back. */
  private record Told(Policy policy, long remaining, long seconds) {}

  private Policy policyOf(Actor actor) {
    return switch (actor.kind()) {
      case KEY -> keys;
      case PERSON, STAFF -> people;
      default -> addresses;
    };
  }

  /** Whose calls are counted. An address is one caller on all hosts, so its tenant is null. */
  private record Caller(UUID tenant, String policy, Object who) {}

  private static Caller callerOf(Call call, Policy policy) {
    UUID id = call.actor().id();
    if (id == null) return new Caller(null, policy.name(), call.address());
    return new Caller(call.tenant() == null ? null : call.tenant().id(), policy.name(), id);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(TOLD) instanceof Told told)) return;
    var headers = response.getHeaders();
    String name = '"' + told.policy().name() + '"';
    headers.putSingle(
        "RateLimit-Policy", name + ";q=" + told.policy().calls() + ";w=" + WINDOW.toSeconds());
    headers.putSingle("RateLimit", name + ";r=" + told.remaining() + ";t=" + told.seconds());
  }
}
