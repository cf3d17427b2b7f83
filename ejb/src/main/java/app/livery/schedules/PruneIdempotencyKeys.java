package app.livery.schedules;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.operations.once.Once;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Once an hour, drops the answers that no caller will ask for again. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PruneIdempotencyKeys {
  @Inject Once once;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  @Schedule(hour = "*", minute = "7", persistent = false)
  void prune() {
    call.asSystem(null, once::prune);
    for (TenantRef tenant : directory.all()) call.asSystem(tenant, once::prune);
  }
}
