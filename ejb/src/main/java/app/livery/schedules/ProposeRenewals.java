package app.livery.schedules;

import app.livery.billing.transfers.OrderClock;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Proposes the next order before what was paid for by transfer is over. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ProposeRenewals implements Timely {
  @Inject Rota rota;
  @Inject OrderClock orders;

  @Override
  @Schedule(hour = "5", minute = "20", second = "0", persistent = false)
  public void run() {
    rota.eachTenant("propose-renewals", Duration.ofHours(20), orders::proposeRenewals);
  }
}
