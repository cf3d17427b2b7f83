package app.livery.schedules;

import app.livery.operations.folding.FoldSweep;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Folds what a crash or an outage left in the tenants' outboxes. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SweepOutboxes {
  @Inject Rota rota;
  @Inject FoldSweep sweep;

  @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
  void run() {
    rota.once("sweep-outboxes", Duration.ofMinutes(1), sweep::sweep);
  }
}
