package app.livery.schedules;

import app.livery.billing.ledger.Proving;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Counts every ledger again, each night. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ProveLedgers {
  @Inject Rota rota;
  @Inject Proving proving;

  @Schedule(hour = "3", minute = "20", persistent = false)
  void run() {
    rota.eachTenant("prove-ledgers", Duration.ofDays(1), proving::prove);
  }
}
