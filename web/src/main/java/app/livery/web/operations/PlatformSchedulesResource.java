package app.livery.web.operations;

import app.livery.kernel.Ask;
import app.livery.operations.runs.TurnRow;
import app.livery.operations.runs.Turns;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What runs by the clock, on one server at a time. */
@OnPlatform
@RequestScoped
@Path("platform/schedules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformSchedulesResource {
  private static final int MOST = 200;

  @Inject Turns turns;

  @GET
  @Summary("Lists all schedules with their last run")
  public Page<TurnRow> list() {
    return new Page<>(turns.list(Ask.first(MOST)).rows(), null);
  }
}
