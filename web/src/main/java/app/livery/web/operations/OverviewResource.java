package app.livery.web.operations;

import app.livery.operations.figures.SignupDay;
import app.livery.operations.figures.TenantFigures;
import app.livery.operations.figures.TenantOverview;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import app.livery.web.api.WholeNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The tenant's figures. */
@OnTenant
@RequestScoped
@Path("overview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
  @Inject TenantOverview overview;

  @GET
  @Summary("Shows the tenant's figures")
  public TenantFigures figures() {
    return overview.figures();
  }

  @GET
  @Path("sign-ups")
  @Summary("Counts sign-ups by day, oldest first")
  public Page<SignupDay> signups(@QueryParam("days") String days) {
    return new Page<>(overview.signups(WholeNumber.of("days", days, 30)), null);
  }
}
