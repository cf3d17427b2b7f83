package app.livery.schedules;

import app.livery.operations.runs.Rota;
import app.livery.tenancy.invites.Inviting;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Closes invites whose time is up. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpireInvites implements Timely {
  @Inject Rota rota;
  @Inject Inviting inviting;

  @Override
  @Schedule(hour = "*", minute = "*/5", second = "5", persistent = false)
  public void run() {
    rota.eachTenant("expire-invites", Duration.ofMinutes(5), inviting::expireOverdue);
  }
}
