package app.livery.operations;

import app.livery.kernel.Databases;
import app.livery.migrations.FleetReport;
import app.livery.migrations.PlatformSchema;
import app.livery.migrations.TenantFleet;
import app.livery.operations.health.DatabasePulse;
import app.livery.operations.health.Gauges;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;

/** Brings the schemas up to date and reads the registry before the first request is served. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Boot {
  private static final Logger LOG = System.getLogger(Boot.class.getName());

  @Inject Databases databases;
  @Inject TenantDirectory directory;
  @Inject DatabasePulse pulse;
  @Inject Gauges gauges;
  @Inject Clock clock;
  private volatile boolean done;

  /** Whether the server has started. */
  public boolean isDone() {
    return done;
  }

  @PostConstruct
  void start() {
    Privileges.check(databases.owner());
    int platform = new PlatformSchema(databases.owner()).bringUp();
    bringUpTenants();
    directory.refresh();
    pulse.beat();
    done = true;
    LOG.log(Level.INFO, "Ready: {0} platform migrations, {1} tenants", platform, gauges.tenants());
  }

  /** A tenant that stays behind is served all the same: each release runs on the schema before. */
  private void bringUpTenants() {
    try {
      FleetReport fleet = new TenantFleet(databases.owner(), clock).bringUp();
      if (fleet.behind() > 0)
        LOG.log(
            fleet.failed() > 0 ? Level.ERROR : Level.INFO,
            "Tenants behind: {0}, brought up: {1}, failed: {2}{3}",
            fleet.behind(),
            fleet.broughtUp(),
            fleet.failed(),
            fleet.stopped() ? ", stopped before the rest" : "");
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot bring the tenants' schemas up to date", e);
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void beat() {
    pulse.beat();
  }
}
