package app.livery.tenancy.tenants;

import app.livery.kernel.Allowed;
import app.livery.kernel.Feature;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Decides what a tenant's admins may do with their brand. This node knows it as soon as it is
 * committed, the others a moment later. What a tenant has made already stays with it: hosts that
 * are proved go on, CSS and sender are kept but not used until they are granted again.
 */
@UseCase
public class Granting {
  @Inject Moves moves;
  @Inject TenantDirectory directory;

  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<GrantRow> grant(UUID tenant, Feature feature) {
    return decide(tenant, feature, true);
  }

  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<GrantRow> withhold(UUID tenant, Feature feature) {
    return decide(tenant, feature, false);
  }

  private List<GrantRow> decide(UUID tenant, Feature feature, boolean granted) {
    List<GrantRow> rows = moves.decide(tenant, feature, granted);
    directory.refresh();
    return rows;
  }
}
