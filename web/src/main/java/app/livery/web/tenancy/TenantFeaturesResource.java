package app.livery.web.tenancy;

import app.livery.kernel.Feature;
import app.livery.kernel.NotFound;
import app.livery.tenancy.tenants.GrantRow;
import app.livery.tenancy.tenants.Granting;
import app.livery.tenancy.tenants.Grants;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What the platform lets a tenant do with its brand. */
@OnPlatform
@RequestScoped
@Path("platform/tenants/{id}/features")
@Produces(MediaType.APPLICATION_JSON)
public class TenantFeaturesResource {
  @Inject Granting granting;
  @Inject Grants grants;

  @GET
  @Summary("Lists features and whether a tenant has them")
  public Page<GrantRow> list(@PathParam("id") UUID id) {
    return page(grants.of(id));
  }

  @PUT
  @Path("{feature}")
  @Summary("Grants a feature to a tenant")
  public Page<GrantRow> grant(@PathParam("id") UUID id, @PathParam("feature") String feature) {
    return page(granting.grant(id, known(feature)));
  }

  @DELETE
  @Path("{feature}")
  @Summary("Withholds a feature from a tenant; what it has made stays with it")
  public Page<GrantRow> withhold(@PathParam("id") UUID id, @PathParam("feature") String feature) {
    return page(granting.withhold(id, known(feature)));
  }

  private static Page<GrantRow> page(List<GrantRow> rows) {
    return new Page<>(rows, null);
  }

  private static Feature known(String name) {
    for (Feature feature : Feature.values()) if (feature.name().equals(name)) return feature;
    throw new NotFound();
  }
}
