package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** A repository of what both worlds have, each in its own schema and tables. */
@Repository
abstract class InBothWorlds {
  @Inject TenantSession tenant;
  @Inject PlatformSession platform;
  @Inject CurrentCall call;

  World world() {
    return call.tenant().isPresent() ? World.PEOPLE : World.STAFF;
  }

  EntityManager em() {
    return call.tenant().isPresent() ? tenant.em() : platform.em();
  }
}
