package app.livery.schedules;

import app.livery.billing.subscriptions.Dunning;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Does what is due about subscriptions that are not paid. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WalkSubscriptions implements Timely {
  @Inject Rota rota;
  @Inject Dunning dunning;

  @Override
  @Schedule(hour = "*", minute = "*/5", second = "25", persistent = false)
  public void run() {
    rota.eachTenant("walk-subscriptions", Duration.ofMinutes(5), dunning::walk);
  }
}
