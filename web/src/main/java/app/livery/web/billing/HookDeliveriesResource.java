package app.livery.web.billing;

import app.livery.billing.hooks.HookDeliveries;
import app.livery.billing.hooks.HookDeliveryRow;
import app.livery.billing.hooks.Hooking;
import app.livery.billing.hooks.TriedDelivery;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What endpoints were told, and how it went. */
@OnTenant
@RequestScoped
@Path("hook-deliveries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HookDeliveriesResource {
  @Inject HookDeliveries deliveries;
  @Inject Hooking hooking;

  @GET
  @Path("{id}")
  @Summary("Shows what an endpoint was told, and what it said each time")
  public TriedDelivery get(@PathParam("id") UUID id) {
    return deliveries.get(id);
  }

  @POST
  @Path("{id}/replays")
  @Idempotent
  @Summary("Sends it again, under the same identifier")
  public Created<HookDeliveryRow> replay(@PathParam("id") UUID id) {
    return new Created<>("hook-deliveries/" + id, hooking.replay(id));
  }
}
