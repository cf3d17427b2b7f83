package app.livery.billing.wiring;

import app.livery.billing.stripe.StripeAccount;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Sealing;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The current tenant's own keys, if it has given any. */
@Repository
public class Wirings {
  @Inject TenantSession session;
  @Inject CurrentCall call;

  private Sealing sealing;

  /** Which account its money goes through. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public WiringRow mine() {
    return found(LockModeType.NONE)
        .map(StripeWiring::row)
        .orElseGet(() -> WiringRow.borrowed(StripeAccount.ofPlatform()));
  }

  /** Its own account; empty where it goes through the platform's. */
  @Within
  public Optional<StripeAccount> own() {
    return found(LockModeType.NONE).map(wiring -> wiring.open(sealing()));
  }

  /** The wiring, locked. Of two who begin, one waits. */
  Optional<StripeWiring> locked() {
    session
        .em()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "stripe wiring " + call.requireTenant().id())
        .getSingleResult();
    return found(LockModeType.PESSIMISTIC_WRITE);
  }

  void add(StripeWiring wiring) {
    session.em().persist(wiring);
    session.em().flush();
  }

  void drop(StripeWiring wiring) {
    session.em().remove(wiring);
    session.em().flush();
  }

  Sealing sealing() {
    if (sealing == null) sealing = Sealing.fromSettings();
    return sealing;
  }

  private Optional<StripeWiring> found(LockModeType lock) {
    return session
        .em()
        .createQuery("select w from StripeWiring w", StripeWiring.class)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
