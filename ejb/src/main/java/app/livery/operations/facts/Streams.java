package app.livery.operations.facts;

import app.livery.kernel.Call;
import app.livery.kernel.Fact;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Instant;

/** The streams of facts, one for each tenant and one for the platform. */
@Repository
public class Streams {
  @Inject TenantSession tenant;
  @Inject PlatformSession platform;

  /** Adds to the current tenant's stream, and to what is still to be folded. */
  @Within
  public void addToTenant(Fact fact, Call call, Instant now) {
    TenantFact stored = new TenantFact();
    stored.tell(fact, FactJson.write(fact), call, now);
    tenant.em().persist(stored);
    tenant.em().persist(new Pending(stored.id(), now));
  }

  /** Adds to the platform's stream. */
  @Within
  public void addToPlatform(Fact fact, Call call, Instant now) {
    PlatformFact stored = new PlatformFact();
    stored.tell(fact, FactJson.write(fact), call, now);
    platform.em().persist(stored);
  }
}
