package app.livery.schedules;

import app.livery.billing.plans.Cataloguing;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Compares brands' prices with those at Stripe. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ComparePlans {
  @Inject Rota rota;
  @Inject Cataloguing cataloguing;

  @Schedule(hour = "4", minute = "23", persistent = false)
  void run() {
    rota.eachTenant("compare-plans", Duration.ofDays(1), cataloguing::compareDue);
  }
}
