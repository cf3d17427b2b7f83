package app.livery.identity;

import app.livery.identity.staff.StaffInvited;
import app.livery.identity.staff.StaffMoved;
import app.livery.tenancy.people.PersonSuspended;
import app.livery.tenancy.people.TenantAdminNamed;
import app.livery.tenancy.people.TenantAdminUnnamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What identity does when others bring somebody in, lift them up or shut them out. */
@ApplicationScoped
class Welcoming {
  @Inject SettingUp settingUp;
  @Inject SigningOut signingOut;
  @Inject RecentSessions recent;

  /** Whoever becomes an admin signs in anew, so that no older session grows in power. */
  void on(@Observes TenantAdminNamed named) {
    signingOut.endAll(named.subject(), null);
    settingUp.welcome(named.subject());
  }

  void on(@Observes PersonSuspended suspended) {
    signingOut.endAll(suspended.subject(), null);
  }

  void on(@Observes TenantAdminUnnamed unnamed) {
    recent.forgetOwner(unnamed.subject());
  }

  void on(@Observes StaffInvited invited) {
    settingUp.welcome(invited.subject());
  }

  void on(@Observes StaffMoved moved) {
    signingOut.endAll(moved.subject(), null);
  }
}
