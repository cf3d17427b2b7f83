package app.livery.billing.hooks;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds tenants that nobody woke the worker for: after a crash, an outage, or a long pause. */
@ApplicationScoped
public class HookSweep {
  @Inject TenantDirectory directory;
  @Inject HookSteps steps;
  @Inject HookWorker worker;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Wakes the worker for whoever has something due. A millisecond or so for each tenant. */
  public void sweep() {
    for (TenantRef tenant : directory.all())
      if (tenant.status().isReachable() && isDue(tenant)) worker.wake(tenant);
  }

  private boolean isDue(TenantRef tenant) {
    return call.asSystem(tenant, steps::nextDue)
        .filter(at -> !at.isAfter(clock.instant()))
        .isPresent();
  }
}
