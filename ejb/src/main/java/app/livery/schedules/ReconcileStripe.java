package app.livery.schedules;

import app.livery.billing.inbox.Reconciling;
import app.livery.billing.wiring.Wiring;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Compares what Stripe has told us with its own list, and tidies up behind it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReconcileStripe {
  @Inject Rota rota;
  @Inject Reconciling reconciling;
  @Inject Wiring wiring;

  @Schedule(hour = "*", minute = "12", persistent = false)
  void run() {
    rota.once("reconcile-stripe", Duration.ofHours(1), reconciling::ofPlatform);
    rota.eachTenant("reconcile-own-stripe", Duration.ofHours(1), reconciling::ofTenant);
  }

  @Schedule(hour = "3", minute = "41", persistent = false)
  void tidy() {
    rota.onceInParts("prune-stripe-inbox", Duration.ofDays(1), reconciling::prune);
    rota.eachTenant("forget-stripe-events", Duration.ofDays(1), reconciling::forget);
    rota.eachTenant("reseal-stripe-keys", Duration.ofDays(1), wiring::reseal);
  }
}
