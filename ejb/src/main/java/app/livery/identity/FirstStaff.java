package app.livery.identity;

import app.livery.identity.staff.StaffList;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Secret;
import app.livery.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * On a server without any staff, writes a link into the log that makes its holder the first:
 * whoever reads the log runs the server. A later start withdraws it and writes another.
 */
@Singleton
@Startup
@DependsOn("Boot")
public class FirstStaff {
  private static final Logger LOG = System.getLogger(FirstStaff.class.getName());

  @Inject StaffList staff;
  @Inject SettingUp settingUp;
  @Inject CurrentCall call;

  @PostConstruct
  void offer() {
    if (Settings.isOn("LIVERY_DEMO")) return;
    call.asSystem(
        null,
        () -> {
          if (staff.isEmpty()) announce(settingUp.offerFirst());
          return null;
        });
  }

  private void announce(Secret link) {
    LOG.log(
        Level.WARNING,
        "Nobody runs this platform yet. Within 24 hours, open {0}",
        PublicUrls.platform("/setup/" + link.value()));
  }
}
