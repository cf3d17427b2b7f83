package app.livery.proof;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.Organising;
import app.livery.tenancy.people.Admitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Founds organisations and brings people, for tests that begin where these are there. */
@ApplicationScoped
public class Folk {
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Inject Brands brands;
  @Inject Organising organising;
  @Inject Organisations organisations;
  @Inject Admitting admitting;
  @Inject Inviting inviting;

  /** A new organisation with so many paid seats. */
  public OrganisationId found(TenantRef tenant, int seats) {
    String name = "Organisation " + NEXT.incrementAndGet();
    OrganisationRow founded = brands.inside(tenant, () -> organising.found(name, "", "USD", seats));
    return new OrganisationId(founded.id());
  }

  public OrganisationRow look(TenantRef tenant, OrganisationId organisation) {
    return brands.inside(tenant, () -> organisations.get(organisation));
  }

  /** Somebody whom the tenant knows, in no organisation yet. */
  public UUID meet(TenantRef tenant, String email) {
    return brands.inside(tenant, () -> admitting.admit(new EmailAddress(email), "", "en").id());
  }

  public UUID meet(TenantRef tenant) {
    return meet(tenant, "person-" + NEXT.incrementAndGet() + "@people.test");
  }

  /** Somebody new who has accepted an invite to the organisation, as people do. */
  public UUID join(TenantRef tenant, OrganisationId organisation, String email, Role role) {
    UUID person = meet(tenant, email);
    Secret secret = invite(tenant, organisation, email, role);
    brands.as(tenant, person, () -> inviting.accept(secret, person));
    return person;
  }

  /** An invite's secret. */
  public Secret invite(TenantRef tenant, OrganisationId organisation, String email, Role role) {
    return brands.inside(
        tenant, () -> inviting.invite(organisation, new EmailAddress(email), role, "en").secret());
  }
}
