package app.livery.schedules;

import app.livery.billing.inbox.InboxWorker;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Finds events of Stripe that a crash or a failure left behind. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SweepStripeInbox {
  @Inject Rota rota;
  @Inject InboxWorker worker;

  @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
  void run() {
    rota.once("sweep-stripe-inbox", Duration.ofMinutes(1), worker::sweep);
  }
}
