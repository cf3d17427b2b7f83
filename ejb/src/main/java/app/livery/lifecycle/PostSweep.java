package app.livery.lifecycle;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds letters that nobody woke the worker for: after a crash, an outage, or a long pause. */
@ApplicationScoped
public class PostSweep {
  @Inject TenantDirectory directory;
  @Inject Mailing mailing;
  @Inject PostWorker worker;
  @Inject CurrentCall call;

  /** Wakes the worker for whoever has letters that are due. A millisecond or so for each tenant. */
  public void sweep() {
    worker.wake(null);
    for (TenantRef tenant : directory.all())
      if (tenant.status().isReachable() && call.asSystem(tenant, mailing::isDue))
        worker.wake(tenant);
  }
}
