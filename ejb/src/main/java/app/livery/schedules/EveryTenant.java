package app.livery.schedules;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/**
 * Does work in every tenant that is open, one after the other. A tenant where it fails stops nobody
 * else and is tried again the next time.
 */
@ApplicationScoped
public class EveryTenant {
  private static final Logger LOG = System.getLogger(EveryTenant.class.getName());

  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  /** Repeats the work in each tenant until it answers that nothing is left, which is 0. */
  public void drain(String what, Callable<Integer> work) {
    for (TenantRef tenant : directory.all())
      if (tenant.status().isReachable()) drain(what, work, tenant);
  }

  private void drain(String what, Callable<Integer> work, TenantRef tenant) {
    try {
      int done;
      do {
        done = call.asSystem(tenant, work);
      } while (done > 0);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, what + " failed in " + tenant.slug(), e);
    }
  }
}
