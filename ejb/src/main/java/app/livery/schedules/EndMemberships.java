package app.livery.schedules;

import app.livery.tenancy.organisations.Leaving;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every five minutes, lets go whose time in an organisation is up. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EndMemberships {
  @Inject EveryTenant tenants;
  @Inject Leaving leaving;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  void end() {
    tenants.drain("Ending memberships", leaving::endOverdue);
  }
}
