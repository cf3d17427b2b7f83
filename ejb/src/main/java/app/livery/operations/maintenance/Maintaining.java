package app.livery.operations.maintenance;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Closes brands for maintenance and opens them again. */
@Stateless
@Guarded
public class Maintaining {
  @Inject Maintenances maintenances;
  @Inject TenantDirectory directory;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Closes a brand until a moment.
   *
   * @param tenant the brand; null for all of them
   * @param message what its people read; empty for the plain words
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  public MaintenanceRow begin(UUID tenant, Instant endsAt, String message) {
    if (tenant != null && directory.byId(tenant).isEmpty()) throw new NotFound();
    Instant now = clock.instant();
    Maintenance begun = Maintenance.of(tenant, endsAt, message, call.actor().name(), now);
    maintenances.add(begun);
    facts.fire(new MaintenanceBegun(begun.id(), name(begun), endsAt, begun.message()));
    return maintenances.row(begun, now);
  }

  /** Opens again what it closed. Doing it twice changes nothing. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  public MaintenanceRow end(UUID id) {
    Maintenance one = maintenances.locked(id);
    Instant now = clock.instant();
    if (one.end(call.actor().name(), now)) facts.fire(new MaintenanceEnded(one.id(), name(one)));
    return maintenances.row(one, now);
  }

  private String name(Maintenance one) {
    return Objects.requireNonNullElse(maintenances.nameOf(one.tenant()), "");
  }
}
