package app.livery.web.operations;

import app.livery.operations.figures.Overview;
import app.livery.operations.figures.OverviewFigures;
import app.livery.operations.figures.SignupDay;
import app.livery.operations.health.Pressure;
import app.livery.operations.health.PressureSample;
import app.livery.web.api.OnPlatform;
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

/** Figures over all tenants. */
@OnPlatform
@RequestScoped
@Path("platform/overview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformOverviewResource {
  @Inject Overview overview;
  @Inject Pressure pressure;

  @GET
  @Summary("Shows figures over all tenants")
  public OverviewFigures figures() {
    return overview.figures();
  }

  @GET
  @Path("pressure")
  @Summary("Shows how busy this server was during the last hour, oldest first")
  public Page<PressureSample> pressure() {
    return new Page<>(pressure.lastHour(), null);
  }

  @GET
  @Path("sign-ups")
  @Summary("Counts sign-ups over all tenants by day, oldest first")
  public Page<SignupDay> signups(@QueryParam("days") String days) {
    return new Page<>(overview.signups(WholeNumber.of("days", days, 30)), null);
  }
}
