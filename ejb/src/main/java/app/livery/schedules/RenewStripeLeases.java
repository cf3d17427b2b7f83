package app.livery.schedules;

import app.livery.billing.inbox.InboxWorker;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Keeps the events of Stripe that this server works on from being taken by another. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RenewStripeLeases {
  @Inject Rota rota;
  @Inject InboxWorker worker;

  @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
  void run() {
    rota.here("renew-stripe-leases", worker::renew);
  }
}
