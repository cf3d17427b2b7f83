package app.livery.schedules;

import app.livery.billing.ledger.Sweeping;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Ends credits whose time is up, and frees what was kept aside too long. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SweepCredits implements Timely {
  @Inject Rota rota;
  @Inject Sweeping sweeping;

  @Override
  @Schedule(hour = "*", minute = "*/5", second = "35", persistent = false)
  public void run() {
    rota.eachTenant("free-reserved-credits", Duration.ofMinutes(5), sweeping::endReservations);
    rota.eachTenant("end-credits", Duration.ofMinutes(5), sweeping::endLots);
  }
}
