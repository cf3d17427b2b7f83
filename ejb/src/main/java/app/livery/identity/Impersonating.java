package app.livery.identity;

import app.livery.kernel.Actor;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Lets the staff act in a person's place, to see what they see: from inside their tenant, for a
 * reason, for half an hour, told to both streams. Ways of signing in and keys stay the person's
 * own.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Impersonating {
  @Inject ImpersonationSteps steps;
  @Inject EnterSteps enterSteps;
  @Inject CurrentCall call;

  /** Begins it, from the platform's host; {@link #arrive} goes on with it on the tenant's. */
  @Allowed(Role.SUPER_ADMIN)
  public Handover begin(UUID person, String reason) {
    TenantRef tenant = call.requireTenant();
    HandoverIssued issued = steps.issue(person, Reason.of(reason));
    call.within(
        call.get().withTenant(null),
        () -> {
          enterSteps.tell(issued.fact());
          return null;
        });
    return new Handover(tenant, issued.secret());
  }

  /** Takes over the person's place in this browser. */
  @Open
  public SignedIn arrive(String handover, String userAgent) {
    return steps.arrive(handover, new Origin(Device.of(userAgent), call.get().address()));
  }

  /** Ends it before its time. Nothing happens where nobody acts for another. */
  @Open
  public void end(String cookie) {
    Actor actor = call.actor();
    if (actor.kind() == Actor.Kind.PERSON && actor.isWatched()) steps.end(cookie);
  }
}
