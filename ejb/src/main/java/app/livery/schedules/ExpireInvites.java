package app.livery.schedules;

import app.livery.tenancy.invites.Inviting;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every ten minutes, closes invites whose time is up. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpireInvites {
  @Inject EveryTenant tenants;
  @Inject Inviting inviting;

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void expire() {
    tenants.drain("Expiring invites", inviting::expireOverdue);
  }
}
