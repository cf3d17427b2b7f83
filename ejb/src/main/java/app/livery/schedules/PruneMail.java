package app.livery.schedules;

import app.livery.lifecycle.Mailing;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops letters that were closed more than 90 days ago. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PruneMail {
  @Inject Rota rota;
  @Inject Mailing mailing;

  @Schedule(hour = "3", minute = "40", persistent = false)
  void run() {
    rota.onceInParts("prune-mail-of-platform", Duration.ofHours(20), mailing::prune);
    rota.eachTenant("prune-mail", Duration.ofHours(20), mailing::prune);
  }
}
