package app.livery.web.tenancy;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.tenancy.tenants.Provisioning;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnPlatform;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The brands on the platform. */
@OnPlatform
@RequestScoped
@Path("tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {
  @Inject Provisioning provisioning;
  @Inject TenantDirectory directory;

  /** What makes a tenant; the first admin gets a mail to set a password. */
  public record NewTenant(String name, Slug slug, EmailAddress admin, String language) {}

  /** A tenant right after it was made. */
  public record MadeTenant(UUID id, String slug, String name, TenantStatus status, String host) {
    static MadeTenant of(TenantRef tenant, String host) {
      return new MadeTenant(tenant.id(), tenant.slug(), tenant.name(), tenant.status(), host);
    }
  }

  @POST
  @Idempotent
  public Created<MadeTenant> provision(NewTenant wanted) {
    TenantRef tenant =
        provisioning.provision(wanted.name(), wanted.slug(), wanted.admin(), wanted.language());
    return new Created<>("tenants/" + tenant.id(), MadeTenant.of(tenant, directory.hostOf(tenant)));
  }
}
