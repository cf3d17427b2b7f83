package app.livery.operations;

import app.livery.kernel.Databases;
import app.livery.migrations.PlatformSchema;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Brings the schemas up to date and reads the registry before the first request is served. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Boot {
  private static final Logger LOG = System.getLogger(Boot.class.getName());

  @Inject Databases databases;
  @Inject TenantDirectory directory;
  @Inject Clock clock;

  @PostConstruct
  void start() {
    Privileges.check(databases.owner());
    int platform = new PlatformSchema(databases.owner()).bringUp();
    directory.refresh();
    LOG.log(
        Level.INFO,
        "Ready: {0} platform migrations, {1} tenants",
        platform,
        directory.all().size());
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void keepDirectory() {
    directory.refresh();
  }
}
