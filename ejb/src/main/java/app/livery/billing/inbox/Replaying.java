package app.livery.billing.inbox;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Has an event tried once more that was given up, or that found no owner. */
@UseCase
public class Replaying {
  @Inject InboxSteps steps;
  @Inject InboxWorker worker;
  @Inject CurrentCall call;

  /**
   * Any event, by the platform's staff.
   *
   * @throws EventNotReplayable when it waits or is done
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void replayOfPlatform(UUID id) {
    Optional<UUID> account = steps.replay(id, null);
    steps.told(id);
    worker.wake(account.orElse(null));
  }

  /** One that the brand's own account has sent. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void replay(UUID id) {
    UUID account = call.requireTenant().id();
    steps.replay(id, account);
    steps.told(id);
    worker.wake(account);
  }
}
