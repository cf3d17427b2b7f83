package app.livery.schedules;

import app.livery.lifecycle.TrialMails;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Writes to people whose trial ends soon. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RemindOfTrials implements Timely {
  @Inject Rota rota;
  @Inject TrialMails trials;

  @Override
  @Schedule(hour = "*", minute = "20", persistent = false)
  public void run() {
    rota.eachTenant("remind-of-trials", Duration.ofHours(1), trials::remind);
  }
}
