package app.livery.kernel;

import java.io.Serializable;

/**
 * One call into the application.
 *
 * @param tenant whose affairs it is about; null for the platform's own
 * @param actor who calls
 * @param requestId names the call in logs, problems and the audit trail
 * @param address where it came from, for limits and the audit trail; may be empty
 */
public record Call(TenantRef tenant, Actor actor, String requestId, String address)
    implements Serializable {
  public Call withActor(Actor other) {
    return new Call(tenant, other, requestId, address);
  }

  public Call withTenant(TenantRef other) {
    return new Call(other, actor, requestId, address);
  }
}
