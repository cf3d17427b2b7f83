package app.livery.schedules;

import app.livery.operations.once.Once;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops the answers that no caller will ask for again. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PruneIdempotencyKeys {
  @Inject Rota rota;
  @Inject Once once;

  @Schedule(hour = "*", minute = "7", persistent = false)
  void run() {
    rota.onceInParts("prune-answers-of-platform", Duration.ofHours(1), once::prune);
    rota.eachTenant("prune-answers", Duration.ofHours(1), once::prune);
  }
}
