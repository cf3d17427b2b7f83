package app.livery.operations.folding;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.operations.facts.Streams;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds tenants whose streams nobody woke: after a crash, an outage, or at the end of a pause. */
@ApplicationScoped
public class FoldSweep {
  @Inject TenantDirectory directory;
  @Inject Folds folds;
  @Inject Streams streams;
  @Inject FoldWorker worker;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Wakes the worker for every tenant with something to fold. A millisecond or so for each. */
  public void sweep() {
    call.asSystem(null, () -> folds.due(clock.instant())).stream()
        .flatMap(tenant -> directory.byId(tenant).stream())
        .forEach(worker::wake);
    for (TenantRef tenant : directory.all())
      if (tenant.status().isReachable() && call.asSystem(tenant, streams::hasPending))
        worker.wake(tenant);
  }
}
