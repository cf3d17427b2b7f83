package app.livery.schedules;

import app.livery.billing.transfers.OrderClock;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Closes orders for which nothing came in time. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpireOrders implements Timely {
  @Inject Rota rota;
  @Inject OrderClock orders;

  @Override
  @Schedule(hour = "*", minute = "*/10", second = "45", persistent = false)
  public void run() {
    rota.eachTenant("expire-orders", Duration.ofMinutes(10), orders::expireOverdue);
  }
}
