package app.livery.tenancy.tenants;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Facts;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Founding;
import app.livery.tenancy.people.Admitting;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * The two transactions behind a new tenant's opening: the platform's word, then the tenant's rows.
 */
@UseCase
public class Openings {
  @Inject Tenants tenants;
  @Inject Founding founding;
  @Inject Admitting admitting;
  @Inject Facts facts;

  /** Tells the platform's stream. */
  @Within
  public void announce(TenantRef tenant, Instant createdAt) {
    tenants.revision();
    facts.fire(new TenantProvisioned(tenant.id(), tenant.slug(), tenant.name(), createdAt));
  }

  /** Puts the shared trial organisation and the first admin into the tenant. */
  @Within
  public void open(EmailAddress firstAdmin, String language) {
    founding.foundTrial(language);
    admitting.nameAdmin(firstAdmin, language);
  }
}
