package app.livery.tenancy.tenants;

import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.NotFound;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantRef;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the platform has decided about tenants' features; the rest is as all begin. */
@Repository
public class Grants {
  @Inject PlatformSession session;
  @Inject CurrentCall call;

  /** The features of each tenant about which something was decided. */
  @Within
  public Map<UUID, Set<Feature>> features() {
    List<Object[]> decided =
        session
            .em()
            .createQuery("select g.tenant, g.feature, g.granted from Grant g", Object[].class)
            .getResultList();
    Map<UUID, Set<Feature>> features = new HashMap<>();
    for (Object[] each : decided) {
      Set<Feature> ofTenant =
          features.computeIfAbsent(
              (UUID) each[0],
              any -> {
                Set<Feature> first = EnumSet.noneOf(Feature.class);
                first.addAll(Feature.atFirst());
                return first;
              });
      if ((Boolean) each[2]) ofTenant.add((Feature) each[1]);
      else ofTenant.remove((Feature) each[1]);
    }
    return features;
  }

  /**
   * Every feature and whether a tenant has it.
   *
   * @throws NotFound when there is no such tenant
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public List<GrantRow> of(UUID tenant) {
    NotFound.ifAbsent(session.em().find(Tenant.class, tenant));
    List<Grant> decided = decided(tenant);
    return Arrays.stream(Feature.values())
        .map(feature -> pick(decided, tenant, feature).row())
        .toList();
  }

  /**
   * Every feature and whether the call's own tenant has it; who decided is the platform's affair.
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public List<FeatureRow> mine() {
    TenantRef tenant = call.requireTenant();
    return Arrays.stream(Feature.values())
        .map(feature -> new FeatureRow(feature, tenant.has(feature)))
        .toList();
  }

  /** The tenant's row is locked by whoever decides. */
  Change<Boolean> decide(UUID tenant, Feature feature, boolean granted, String by, Instant now) {
    Grant grant = pick(decided(tenant), tenant, feature);
    Change<Boolean> change = grant.decide(granted, by, now);
    if (change.isReal()) session.em().persist(grant);
    return change;
  }

  private List<Grant> decided(UUID tenant) {
    return session
        .em()
        .createQuery("select g from Grant g where g.tenant = :tenant", Grant.class)
        .setParameter("tenant", tenant)
        .getResultList();
  }

  private static Grant pick(List<Grant> decided, UUID tenant, Feature feature) {
    return decided.stream()
        .filter(grant -> grant.isOf(feature))
        .findFirst()
        .orElseGet(() -> new Grant(tenant, feature));
  }
}
