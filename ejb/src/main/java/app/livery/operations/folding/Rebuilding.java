package app.livery.operations.folding;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.operations.facts.Streams;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Builds the platform's read models of one tenant again, from the first fact of its stream on. Goes
 * on in the background; {@link Folds} tells how far it is.
 */
@UseCase
public class Rebuilding {
  @Inject TenantDirectory directory;
  @Inject Streams streams;
  @Inject Mending mending;
  @Inject CurrentCall call;

  /**
   * @throws NotFound when there is no such tenant
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void rebuild(UUID tenant) {
    TenantRef found = directory.byId(tenant).orElseThrow(NotFound::new);
    long total = call.within(call.get().withTenant(found), streams::count);
    mending.startOver(found, total);
  }
}
