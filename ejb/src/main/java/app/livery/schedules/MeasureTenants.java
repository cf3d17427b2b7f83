package app.livery.schedules;

import app.livery.operations.figures.TenantCounts;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Measures how much of the disk each tenant takes. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MeasureTenants {
  @Inject Rota rota;
  @Inject TenantCounts counts;

  @Schedule(hour = "*", minute = "45", persistent = false)
  void run() {
    rota.once("measure-tenants", Duration.ofHours(1), counts::measure);
  }
}
