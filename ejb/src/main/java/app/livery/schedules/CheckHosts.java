package app.livery.schedules;

import app.livery.operations.runs.Rota;
import app.livery.tenancy.hosts.Hosting;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks at the records of tenants' own host names: often while somebody waits, then rarely. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckHosts {
  @Inject Rota rota;
  @Inject Hosting hosting;

  @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
  void run() {
    rota.once("check-hosts", Duration.ofMinutes(1), hosting::checkDue);
  }
}
