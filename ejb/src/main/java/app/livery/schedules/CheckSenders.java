package app.livery.schedules;

import app.livery.lifecycle.senders.Sending;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks at the records of the domains that brands' letters come from. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckSenders {
  @Inject Rota rota;
  @Inject Sending sending;

  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  void run() {
    rota.eachTenant("check-senders", Duration.ofMinutes(1), sending::checkDue);
  }
}
