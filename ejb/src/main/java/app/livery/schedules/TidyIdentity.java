package app.livery.schedules;

import app.livery.identity.Tidying;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Clears away sessions, links and sign-ups that have long been over. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TidyIdentity {
  @Inject Rota rota;
  @Inject Tidying tidying;

  @Schedule(hour = "3", minute = "20", persistent = false)
  void run() {
    rota.onceInParts("tidy-staff", Duration.ofHours(12), tidying::tidy);
    rota.eachTenant("tidy-people", Duration.ofHours(12), tidying::tidy);
  }
}
