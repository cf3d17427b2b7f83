package app.livery.web.tenancy;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.operations.figures.TenantEntries;
import app.livery.operations.figures.TenantEntryRow;
import app.livery.tenancy.tenants.Provisioning;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The brands on the platform. */
@OnPlatform
@RequestScoped
@Path("platform/tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {
  @Inject Provisioning provisioning;
  @Inject TenantDirectory directory;
  @Inject TenantEntries tenants;

  /** What makes a tenant; the first admin gets a mail to set a password. */
  public record NewTenant(String name, Slug slug, EmailAddress admin, String language) {}

  /** A tenant right after it was made. */
  public record MadeTenant(UUID id, String slug, String name, TenantStatus status, String host) {
    static MadeTenant of(TenantRef tenant, String host) {
      return new MadeTenant(tenant.id(), tenant.slug(), tenant.name(), tenant.status(), host);
    }
  }

  @GET
  @Summary("Lists tenants with their figures, newest first")
  public Page<TenantEntryRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
    return paging.page(tenants.list(paging.ask("status", status)), TenantEntryRow::id);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a tenant with its figures")
  public TenantEntryRow get(@PathParam("id") UUID id) {
    return tenants.get(id);
  }

  @POST
  @Idempotent
  @Summary("Makes a tenant and invites its first admin; it is ready at once")
  public Created<MadeTenant> provision(NewTenant wanted) {
    TenantRef tenant =
        provisioning.provision(wanted.name(), wanted.slug(), wanted.admin(), wanted.language());
    return new Created<>(
        "platform/tenants/" + tenant.id(), MadeTenant.of(tenant, directory.hostOf(tenant)));
  }
}
