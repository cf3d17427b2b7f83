package app.livery.web.operations;

import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.operations.maintenance.Maintaining;
import app.livery.operations.maintenance.MaintenanceRow;
import app.livery.operations.maintenance.Maintenances;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.ui.Functions;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Which brands are closed for maintenance, and the switch for it. */
@Named
@ViewScoped
public class MaintenancePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int HALF_AN_HOUR = 30;

  @Inject Maintenances maintenances;
  @Inject Maintaining maintaining;
  @Inject TenantDirectory directory;
  @Inject Clock clock;

  private Rows<MaintenanceRow> rows;
  private String tenant = "";
  private int minutes = HALF_AN_HOUR;
  private String message = "";

  @PostConstruct
  void open() {
    rows = Rows.of(maintenances::list);
  }

  public void begin() {
    MaintenanceRow begun =
        maintaining.begin(
            tenant.isEmpty() ? null : Ids.parse(tenant),
            clock.instant().plus(Duration.ofMinutes(minutes)),
            message);
    tenant = "";
    minutes = HALF_AN_HOUR;
    message = "";
    rows.restart();
    Notices.say("maintenance.started", Functions.exact(begun.endsAt()));
  }

  public void end(MaintenanceRow row) {
    maintaining.end(row.id());
    rows.restart();
    Notices.say("maintenance.opened");
  }

  public Rows<MaintenanceRow> getRows() {
    return rows;
  }

  /** The brands that there are, by name. */
  public List<TenantRef> getTenants() {
    return directory.all().stream().sorted(Comparator.comparing(TenantRef::name)).toList();
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
