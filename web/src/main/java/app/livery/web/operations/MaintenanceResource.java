package app.livery.web.operations;

import app.livery.operations.maintenance.Maintaining;
import app.livery.operations.maintenance.MaintenanceRow;
import app.livery.operations.maintenance.Maintenances;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;

/** Brands that are closed for a while. */
@OnPlatform
@RequestScoped
@Path("platform/maintenances")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MaintenanceResource {
  @Inject Maintenances maintenances;
  @Inject Maintaining maintaining;

  /**
   * What to close.
   *
   * @param tenant the brand; null for all of them
   * @param endsAt when it opens by itself, at most seven days ahead
   * @param message what its people read; may be empty
   */
  public record NewMaintenance(UUID tenant, Instant endsAt, String message) {}

  @GET
  @Summary("Lists maintenances, the latest first")
  public Page<MaintenanceRow> list(@BeanParam Paging paging) {
    return paging.page(maintenances.list(paging.ask()), MaintenanceRow::id);
  }

  @POST
  @Idempotent
  @Summary("Closes a brand, or all of them, for maintenance")
  public Created<MaintenanceRow> begin(NewMaintenance wanted) {
    MaintenanceRow begun = maintaining.begin(wanted.tenant(), wanted.endsAt(), wanted.message());
    return new Created<>("platform/maintenances", begun);
  }

  @PUT
  @Path("{id}/end")
  @Summary("Ends a maintenance before its time")
  public MaintenanceRow end(@PathParam("id") UUID id) {
    return maintaining.end(id);
  }
}
