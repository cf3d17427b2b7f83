package app.livery.schedules;

import app.livery.operations.errors.Errors;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops what stands in the error log for longer than 90 days. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PruneErrors {
  @Inject Rota rota;
  @Inject Errors errors;

  @Schedule(hour = "3", minute = "10", persistent = false)
  void run() {
    rota.onceInParts("prune-errors", Duration.ofHours(20), errors::prune);
  }
}
