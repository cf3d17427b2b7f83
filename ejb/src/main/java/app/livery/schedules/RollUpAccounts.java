package app.livery.schedules;

import app.livery.billing.accounts.RollingUp;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Carries the tenants' accounts over to the platform. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RollUpAccounts implements Timely {
  @Inject Rota rota;
  @Inject RollingUp rolling;

  @Override
  @Schedule(hour = "*", minute = "10", persistent = false)
  public void run() {
    rota.eachTenant("roll-up-accounts", Duration.ofHours(1), rolling::rollUp);
  }
}
