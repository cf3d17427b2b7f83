package app.livery.schedules;

import app.livery.billing.hooks.Hooking;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops what endpoints were told more than thirty days ago. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PruneHooks {
  @Inject Rota rota;
  @Inject Hooking hooking;

  @Schedule(hour = "3", minute = "50", persistent = false)
  void run() {
    rota.eachTenant("prune-hooks", Duration.ofHours(20), hooking::prune);
  }
}
