package app.livery.tenancy.tenants;

import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Feature;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The transactions behind {@link Steering}: the registry's row, its revision and the fact of it.
 */
@UseCase
public class Moves {
  @Inject Tenants tenants;
  @Inject Grants grants;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  @Within
  public TenantRef move(UUID id, TenantStatus to, String reason) {
    Tenant tenant = tenants.locked(id);
    Change<TenantStatus> change = tenant.move(to, reason, call.actor().name(), clock.instant());
    if (change.isReal()) {
      tenants.revised();
      facts.fire(new TenantMoved(id, change, reason));
    }
    return tenant.ref();
  }

  @Within
  public TenantRef rename(UUID id, String name) {
    Tenant tenant = tenants.locked(id);
    Change<String> change = tenant.rename(name);
    if (change.isReal()) {
      tenants.revised();
      facts.fire(new TenantRenamed(id, change));
    }
    return tenant.ref();
  }

  @Within
  public List<GrantRow> decide(UUID id, Feature feature, boolean granted) {
    tenants.locked(id);
    Change<Boolean> change =
        grants.decide(id, feature, granted, call.actor().name(), clock.instant());
    if (change.isReal()) {
      tenants.revised();
      facts.fire(granted ? new FeatureGranted(id, feature) : new FeatureWithheld(id, feature));
    }
    return grants.of(id);
  }
}
