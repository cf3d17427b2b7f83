package app.livery.schedules;

import app.livery.operations.health.Pressure;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Notes every ten seconds how busy this node is. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MeasurePressure {
  @Inject Rota rota;
  @Inject Pressure pressure;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void run() {
    rota.here("measure-pressure", pressure::measure);
  }
}
