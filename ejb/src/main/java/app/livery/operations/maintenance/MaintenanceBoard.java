package app.livery.operations.maintenance;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which brands are closed for maintenance, held in memory for every request to read. */
@ApplicationScoped
public class MaintenanceBoard {
  @Inject Maintenances maintenances;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private volatile List<MaintenanceNotice> running = List.of();
  private volatile boolean stale = true;

  /** What people of a tenant are told while it is closed; its own notice before everybody's. */
  public Optional<MaintenanceNotice> over(TenantRef tenant) {
    if (stale) refresh();
    Instant now = clock.instant();
    return running.stream()
        .filter(one -> one.closes(tenant.id(), now))
        .min(Comparator.comparing(one -> one.tenant() == null));
  }

  /** Reads again what is going on. */
  public void refresh() {
    stale = false;
    running = call.asSystem(null, maintenances::running);
  }

  void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) MaintenanceNews news) {
    stale = true;
  }
}
