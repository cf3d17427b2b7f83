package app.livery.schedules;

import app.livery.operations.runs.Rota;
import app.livery.tenancy.organisations.Leaving;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Ends the stay of people whose time in an organisation is up. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EndMemberships implements Timely {
  @Inject Rota rota;
  @Inject Leaving leaving;

  @Override
  @Schedule(hour = "*", minute = "*/5", second = "15", persistent = false)
  public void run() {
    rota.eachTenant("end-memberships", Duration.ofMinutes(5), leaving::endOverdue);
  }
}
