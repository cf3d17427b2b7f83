package app.livery.operations.runs;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Settings;
import app.livery.kernel.TenantRef;
import app.livery.operations.errors.DatabaseGone;
import app.livery.operations.errors.Incidents;
import app.livery.operations.health.DatabasePulse;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Gives schedules their turns: on one node at a time, as the system, and so that no failure reaches
 * the container's timer, which would give up on it.
 *
 * <p>Example: {@code rota.eachTenant("expire-invites", Duration.ofMinutes(5),
 * inviting::expireOverdue)}
 */
@ApplicationScoped
public class Rota {
  private static final int MOST_ROUNDS = 100;

  @Inject Turns turns;
  @Inject TenantDirectory directory;
  @Inject Incidents incidents;
  @Inject DatabasePulse pulse;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private final String node = Settings.get("LIVERY_NODE", "node");

  /** Runs work of the platform, unless another node has its turn. */
  public void once(String schedule, Duration every, Runnable work) {
    run(
        schedule,
        every,
        () -> {
          call.asSystem(null, () -> done(work));
          return "";
        });
  }

  /**
   * The same with work that is done in parts.
   *
   * @param some does a part of the work and says how much that was; called until it says 0
   */
  public void onceInParts(String schedule, Duration every, IntSupplier some) {
    once(schedule, every, () -> inParts(some));
  }

  /**
   * Runs work for every tenant that people can reach, unless another node has its turn. A tenant
   * that fails is told of and stops no other one.
   *
   * @param some does a part of the work and says how much that was; called until it says 0
   */
  public void eachTenant(String schedule, Duration every, IntSupplier some) {
    run(schedule, every, () -> allTenants(schedule, some));
  }

  /** Runs work on this very node, whatever the others do. */
  public void here(String schedule, Runnable work) {
    shield(schedule, () -> call.asSystem(null, () -> done(work)));
  }

  private void run(String schedule, Duration every, Supplier<String> work) {
    shield(
        schedule,
        () -> {
          if (!take(schedule, every)) return null;
          String message = "It failed";
          try {
            message = work.get();
          } finally {
            end(schedule, message);
          }
          return null;
        });
  }

  private String allTenants(String schedule, IntSupplier some) {
    int failed = 0;
    for (TenantRef tenant : directory.all())
      if (tenant.status().isReachable() && !tenant(schedule, tenant, some)) failed++;
    return failed == 0 ? "" : "It failed for " + failed + " tenants";
  }

  private boolean tenant(String schedule, TenantRef tenant, IntSupplier some) {
    try {
      call.asSystem(tenant, () -> done(() -> inParts(some)));
      return true;
    } catch (RuntimeException e) {
      if (DatabaseGone.is(e)) throw e;
      incidents.report(e, schedule + " for " + tenant.slug());
      return false;
    }
  }

  private static void inParts(IntSupplier some) {
    int rounds = 0;
    int done;
    do done = some.getAsInt();
    while (done > 0 && ++rounds < MOST_ROUNDS);
  }

  /** The turn ends a little before the next tick, so that clocks need not agree to the second. */
  private boolean take(String schedule, Duration every) {
    Instant now = clock.instant();
    Instant next = now.plus(every.multipliedBy(4).dividedBy(5));
    return call.asSystem(null, () -> turns.take(schedule, node, now, next));
  }

  private void end(String schedule, String message) {
    call.asSystem(
        null,
        () -> {
          turns.end(schedule, node, message, clock.instant());
          return null;
        });
  }

  /**
   * The one place where a timer's failure ends: told, and forgotten until the next tick. While the
   * database is gone nothing is tried.
   */
  private void shield(String schedule, Supplier<Void> work) {
    if (!pulse.isUp()) return;
    try {
      work.get();
    } catch (RuntimeException e) {
      if (DatabaseGone.is(e)) pulse.doubt();
      else incidents.report(e, schedule);
    }
  }

  private static Void done(Runnable work) {
    work.run();
    return null;
  }
}
