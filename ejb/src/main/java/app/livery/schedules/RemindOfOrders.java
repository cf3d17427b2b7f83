package app.livery.schedules;

import app.livery.lifecycle.OrderMails;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Writes about orders that wait for their money and are closed soon. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RemindOfOrders implements Timely {
  @Inject Rota rota;
  @Inject OrderMails mails;

  @Override
  @Schedule(hour = "*", minute = "25", persistent = false)
  public void run() {
    rota.eachTenant("remind-of-orders", Duration.ofHours(1), mails::remind);
  }
}
