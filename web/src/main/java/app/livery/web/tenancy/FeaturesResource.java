package app.livery.web.tenancy;

import app.livery.tenancy.tenants.FeatureRow;
import app.livery.tenancy.tenants.Grants;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the tenant's admins may do with its brand. */
@OnTenant
@RequestScoped
@Path("features")
@Produces(MediaType.APPLICATION_JSON)
public class FeaturesResource {
  @Inject Grants grants;

  @GET
  @Summary("Lists what a plan can hold, and whether this tenant has it")
  public Page<FeatureRow> list() {
    return new Page<>(grants.mine(), null);
  }
}
