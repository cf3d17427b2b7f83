package app.livery.web.tenancy;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.operations.figures.TenantEntries;
import app.livery.operations.figures.TenantEntryRow;
import app.livery.tenancy.tenants.Provisioning;
import app.livery.tenancy.tenants.Steering;
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
import jakarta.ws.rs.PUT;
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
  @Inject Steering steering;
  @Inject TenantDirectory directory;
  @Inject TenantEntries tenants;

  /** What makes a tenant; the first admin gets a mail to set a password. */
  public record NewTenant(String name, Slug slug, EmailAddress admin, String language) {}

  /** A tenant right after something was done to it. */
  public record TenantView(UUID id, String slug, String name, TenantStatus status, String host) {}

  @GET
  @Summary("Lists tenants with their figures, newest first")
  public Page<TenantEntryRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
    return paging.page(tenants.list(paging.ask("status", status)), TenantEntryRow::id);
  }

  @POST
  @Idempotent
  @Summary("Makes a tenant and invites its first admin; it is ready at once")
  public Created<TenantView> provision(NewTenant wanted) {
    TenantRef tenant =
        provisioning.provision(wanted.name(), wanted.slug(), wanted.admin(), wanted.language());
    return new Created<>("platform/tenants/" + tenant.id(), view(tenant));
  }

  @GET
  @Path("{id}")
  @Summary("Shows a tenant with its figures")
  public TenantEntryRow get(@PathParam("id") UUID id) {
    return tenants.get(id);
  }

  @PUT
  @Path("{id}/name")
  @Summary("Gives a tenant another name; its slug and hosts stay")
  public TenantView rename(@PathParam("id") UUID id, NewName wanted) {
    return view(steering.rename(id, wanted.name()));
  }

  @PUT
  @Path("{id}/suspension")
  @Summary("Closes a tenant: nobody reaches its pages")
  public TenantView suspend(@PathParam("id") UUID id, Reason why) {
    return view(steering.suspend(id, why.reason()));
  }

  @PUT
  @Path("{id}/read-only")
  @Summary("Lets a tenant's people look but change nothing")
  public TenantView makeReadOnly(@PathParam("id") UUID id, Reason why) {
    return view(steering.makeReadOnly(id, why.reason()));
  }

  @PUT
  @Path("{id}/archive")
  @Summary("Puts a tenant to sleep with everything it has")
  public TenantView archive(@PathParam("id") UUID id, Reason why) {
    return view(steering.archive(id, why.reason()));
  }

  @PUT
  @Path("{id}/opening")
  @Summary("Opens a tenant that was suspended, read-only or archived")
  public TenantView wake(@PathParam("id") UUID id, Reason why) {
    return view(steering.wake(id, why.reason()));
  }

  private TenantView view(TenantRef tenant) {
    String host = directory.hostOf(tenant);
    return new TenantView(tenant.id(), tenant.slug(), tenant.name(), tenant.status(), host);
  }
}
