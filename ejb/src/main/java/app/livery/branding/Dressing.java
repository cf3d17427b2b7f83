package app.livery.branding;

import app.livery.kernel.Allowed;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Puts a livery on the current tenant. */
@Stateless
@Guarded
public class Dressing {
  @Inject Liveries liveries;
  @Inject Facts facts;
  @Inject Clock clock;

  /** From the next page on, the tenant wears this. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public void wear(Livery livery) {
    Livery before = liveries.current();
    WornLivery worn = liveries.worn().orElse(null);
    if (worn == null) {
      worn = WornLivery.of(livery, clock.instant());
      liveries.add(worn);
    } else {
      worn.become(livery, clock.instant());
    }
    facts.fire(new LiveryWorn(worn.id(), LiveryWorn.change(before, livery)));
  }
}
