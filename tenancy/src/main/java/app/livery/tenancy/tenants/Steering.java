package app.livery.tenancy.tenants;

import app.livery.kernel.Allowed;
import app.livery.kernel.Line;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Steers a tenant through its life: open, read-only, suspended, archived, and back. This node
 * routes by the new state as soon as it is committed, the others a moment later.
 */
@UseCase
public class Steering {
  @Inject Moves moves;
  @Inject TenantDirectory directory;

  /** Nobody reaches its pages until it is woken. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public TenantRef suspend(UUID id, String reason) {
    return move(id, TenantStatus.SUSPENDED, reason);
  }

  /** Its people may look but change nothing; platform staff may. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public TenantRef makeReadOnly(UUID id, String reason) {
    return move(id, TenantStatus.READ_ONLY, reason);
  }

  /** Put to sleep with everything it has. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public TenantRef archive(UUID id, String reason) {
    return move(id, TenantStatus.ARCHIVED, reason);
  }

  /** Open for business again. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public TenantRef wake(UUID id, String reason) {
    return move(id, TenantStatus.READY, reason);
  }

  /** Gives it another name. Its slug and hosts stay. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public TenantRef rename(UUID id, String name) {
    TenantRef tenant = moves.rename(id, Line.name(name, "name"));
    directory.refresh();
    return tenant;
  }

  private TenantRef move(UUID id, TenantStatus to, String reason) {
    TenantRef tenant = moves.move(id, to, Line.reason(reason));
    directory.refresh();
    return tenant;
  }
}
