package app.livery.identity;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Lets the staff into a tenant: for a reason, for an hour, told to both streams. Inside, the
 * tenant's pages work on the platform's own host.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Entering {
  @Inject EnterSteps steps;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  /**
   * Goes in; a tenant entered before is left.
   *
   * @param cookie the session's secret
   * @return the session's new secret
   */
  @Allowed(Role.SUPER_ADMIN)
  public SignedIn enter(UUID tenantId, String reason, String cookie) {
    TenantRef tenant = directory.byId(tenantId).orElseThrow(NotFound::new);
    String why = Reason.of(reason);
    leave(cookie);
    return call.within(
        call.get().withActor(call.actor().entering(why)),
        () -> {
          EnteredNow entered = onPlatform(() -> steps.enter(cookie, tenant, why));
          inside(tenant, () -> steps.tell(entered.fact()));
          return entered.signedIn();
        });
  }

  /** Comes out again; nothing happens to somebody who is in none. */
  @Allowed(Role.SUPER_ADMIN)
  public void leave(String cookie) {
    Optional<TenantLeft> left = onPlatform(() -> steps.leave(cookie));
    left.ifPresent(
        fact ->
            directory
                .byId(fact.subject())
                .ifPresent(tenant -> inside(tenant, () -> steps.tell(fact))));
  }

  private <T> T onPlatform(Callable<T> work) {
    return call.within(call.get().withTenant(null), work);
  }

  private void inside(TenantRef tenant, Runnable work) {
    call.within(
        call.get().withTenant(tenant),
        () -> {
          work.run();
          return null;
        });
  }
}
