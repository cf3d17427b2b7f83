package app.livery.operations.health;

import app.livery.kernel.Side;
import app.livery.operations.errors.Incidents;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What {@code /metrics} tells beside the server's own figures. */
@ApplicationScoped
public class Gauges {
  @Inject @Any Instance<Backlog> backlogs;
  @Inject Incidents incidents;
  @Inject TenantDirectory directory;
  @Inject DatabasePulse pulse;

  @Gauge(name = "livery_database_up", absolute = true, unit = "none")
  public int databaseUp() {
    return pulse.isUp() ? 1 : 0;
  }

  @Gauge(name = "livery_tenants", absolute = true, unit = "none")
  public int tenants() {
    return directory.all().size();
  }

  @Gauge(name = "livery_tenant_connections", absolute = true, unit = "none")
  public int tenantConnections() {
    return Side.TENANT.sessions();
  }

  @Gauge(name = "livery_platform_connections", absolute = true, unit = "none")
  public int platformConnections() {
    return Side.PLATFORM.sessions();
  }

  @Gauge(name = "livery_backlog", absolute = true, unit = "none")
  public int backlog() {
    return backlogs.stream().mapToInt(Backlog::backlog).sum();
  }

  @Gauge(name = "livery_reports_waiting", absolute = true, unit = "none")
  public int reportsWaiting() {
    return incidents.backlog();
  }
}
