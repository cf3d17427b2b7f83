package app.livery.schedules;

import app.livery.operations.errors.Incidents;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Writes reports of faults that an outage kept in memory. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WriteReports {
  @Inject Rota rota;
  @Inject Incidents incidents;

  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  void run() {
    rota.here("write-reports", incidents::flush);
  }
}
