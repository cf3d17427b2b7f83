package app.livery.billing.hooks;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import app.livery.kernel.TenantRef;
import app.livery.operations.errors.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Posts some of what one tenant's endpoints are to be told. It is taken in one transaction, posted
 * outside of any, and settled in another. An endpoint that fails is left alone for the rest of the
 * round, so that it costs the others one wait at most.
 */
@ApplicationScoped
public class HookRound {
  private static final Logger LOG = System.getLogger(HookRound.class.getName());

  @Inject HookSteps steps;
  @Inject HookVault vault;
  @Inject HookPost post;
  @Inject Incidents incidents;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Posts some of what is due.
   *
   * @return when the next one is due; empty when none waits
   */
  public Optional<Instant> post(TenantRef tenant) {
    return call.asSystem(
        tenant,
        () -> {
          walk(tenant, steps.take());
          return steps.nextDue();
        });
  }

  private void walk(TenantRef tenant, List<TakenDelivery> taken) {
    Set<UUID> failing = new HashSet<>();
    for (TakenDelivery each : taken)
      if (failing.contains(each.hook())) steps.putBack(each);
      else if (!one(tenant, each)) failing.add(each.hook());
  }

  /** What cannot even be tried is reported, and taken again when its lease is over. */
  private boolean one(TenantRef tenant, TakenDelivery taken) {
    try {
      return tried(tenant, taken);
    } catch (RuntimeException e) {
      incidents.report(e, "webhook " + taken.id());
      return false;
    }
  }

  private boolean tried(TenantRef tenant, TakenDelivery taken) {
    HookReply reply = post.post(taken.url(), taken.body(), headers(taken));
    if (!reply.isTaken())
      LOG.log(
          Level.INFO,
          "Endpoint {0} of {1} at attempt {2} of {3}: {4} {5}",
          taken.hook(),
          tenant.slug(),
          taken.attempt(),
          taken.id(),
          reply.outcome(),
          reply.status());
    try {
      steps.settle(taken, reply);
    } catch (NotFound e) {
      LOG.log(Level.DEBUG, "Endpoint {0} was removed meanwhile", taken.hook());
    }
    return reply.isTaken();
  }

  private Map<String, String> headers(TakenDelivery taken) {
    Instant now = clock.instant();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", taken.id().toString());
    headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
    headers.put("webhook-signature", signatures(taken, now));
    return headers;
  }

  private String signatures(TakenDelivery taken, Instant now) {
    String id = taken.id().toString();
    String one = vault.open(taken.hook(), taken.sealed()).sign(id, now, taken.body());
    if (!taken.isSignedTwice(now)) return one;
    return one + " " + vault.open(taken.hook(), taken.oldSealed()).sign(id, now, taken.body());
  }
}
